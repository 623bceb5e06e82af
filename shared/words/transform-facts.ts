/** What the mapping editor says about one transform. */
export interface TransformText {
  readonly name: string;
  readonly about: string;
  /** Labels of its options, and of their choices as `option.choice`. */
  readonly options?: Readonly<Record<string, string>>;
}
