export const memoryOptions: string;
