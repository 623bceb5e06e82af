import { useState } from 'preact/hooks';

let last = 0;

/**
 * An id for an element, the same through all redraws. preact's own ids begin anew in each root, and on kintone's pages
 * several roots of ours stand side by side: a label would find the wrong one.
 */
export const useUniqueId = (): string => {
  const [id] = useState(() => {
    last += 1;
    return `rk-${last}`;
  });
  return id;
};
