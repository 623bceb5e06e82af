/** One recording of a call: an address that may be opened, or the text that stood in its place. */
export type RecordingLink =
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'text'; readonly text: string };

/**
 * Takes a text field with several addresses apart. Only http and https become links: whatever else somebody put there
 * (`javascript:`, `data:`, a remark) stays text.
 */
export const recordingLinks = (text: string): readonly RecordingLink[] =>
  text
    .split(/[\s,、，|]+/u)
    .filter(Boolean)
    .map((it) => {
      const url = /^https?:\/\//i.test(it) && URL.canParse(it) ? new URL(it) : null;
      return url ? { kind: 'link', url: url.href } : { kind: 'text', text: it };
    });
