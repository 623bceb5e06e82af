import type { PageContext } from '../page/page-context.ts';

/** Loads each plugin's scripts one after another in the order the plugins were added, its id in place before each. */
export const loadPlugins = async (
  context: PageContext,
  announce: (pluginId: string) => void,
): Promise<void> => {
  for (const plugin of context.plugins) {
    for (const address of plugin.scripts) {
      announce(plugin.id);
      await loadScript(address);
    }
  }
};

// A script that cannot be fetched stops neither the page nor the plugins after it.
const loadScript = (address: string): Promise<void> =>
  new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = address;
    script.async = false;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => resolve());
    document.head.append(script);
  });
