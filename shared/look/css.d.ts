declare module '*.css';
declare module '*.css?text' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: this is how the bundler gives a text module
  export default text;
}
