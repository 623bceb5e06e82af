import { useCallback, useEffect, useState } from 'preact/hooks';
import { usePageTools } from '../page/page-tools.ts';

/** Loads something once the part is drawn, and again on demand; a refusal is shown above the page. */
export const useLoaded = <T>(load: () => Promise<T>): [T | null, () => Promise<void>] => {
  const { notices } = usePageTools();
  const [loaded, setLoaded] = useState<T | null>(null);
  // The loader is a new function at each drawing, but means the same.
  const again = useCallback(async () => {
    try {
      setLoaded(await load());
    } catch (error) {
      notices.show('ERROR', (error as Error).message);
    }
  }, []);
  useEffect(() => void again(), [again]);
  return [loaded, again];
};
