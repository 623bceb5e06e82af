import { SalesforceError } from '../org/salesforce-error.ts';

interface Earlier {
  readonly referenceId: string;
  readonly httpStatusCode: number;
  readonly body: unknown;
}

/** Puts the values of earlier answers where a subrequest says `@{reference.path}`. */
export const fillReferences = <T>(value: T, earlier: readonly Earlier[]): T => {
  if (typeof value === 'string') {
    return value.replace(/@\{([^}]+)\}/g, (_, path: string) => String(lookUp(path, earlier))) as T;
  }
  if (Array.isArray(value)) return value.map((it) => fillReferences(it, earlier)) as T;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, it]) => [key, fillReferences(it, earlier)]),
    ) as T;
  }
  return value;
};

const lookUp = (path: string, earlier: readonly Earlier[]): unknown => {
  const [reference = '', ...steps] = path.replaceAll('[', '.[').split('.');
  const found = earlier.find((it) => it.referenceId === reference);
  if (!found)
    throw new SalesforceError(
      'PROCESSING_HALTED',
      `Invalid reference specified. No value for ${path} found in ${reference}.`,
    );
  if (found.httpStatusCode >= 300) {
    throw new SalesforceError(
      'PROCESSING_HALTED',
      `Invalid reference specified. No value for ${steps.join('.')} found in ${reference}. Invalid reference: ${reference}.${steps.join('.')}`,
    );
  }
  let at = found.body;
  for (const step of steps) at = (at as Record<string, unknown> | null)?.[step.replace(/^\[(\d+)\]$/, '$1')];
  if (at === undefined || at === null) {
    throw new SalesforceError(
      'PROCESSING_HALTED',
      `Invalid reference specified. No value for ${steps.join('.')} found in ${reference}`,
    );
  }
  return at;
};
