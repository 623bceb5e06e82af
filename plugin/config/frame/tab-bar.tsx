import { CountBadge } from '../../../shared/look/count-badge.tsx';
import { type Tab, tabs } from '../model/route.ts';
import { useCommonWords, useModel } from '../model/use-model.ts';

const problemsOf = (tab: Tab, paths: readonly (readonly string[])[]): number => {
  const owner: Readonly<Record<string, Tab>> = {
    jobs: 'jobs',
    connections: 'connections',
    calling: 'calling',
  };
  return paths.filter((path) => owner[path[0] ?? ''] === tab).length;
};

/** The tabs, each with how many problems wait behind it. */
export const TabBar = () => {
  const model = useModel();
  const words = useCommonWords();
  const paths = model.config.issues.value.map((it) => it.path);
  return (
    <div class="rk-tabs">
      {tabs.map((tab) => {
        const count = problemsOf(tab, paths);
        return (
          <button
            key={tab}
            type="button"
            aria-current={model.route.value.tab === tab ? 'page' : undefined}
            onClick={() => model.go({ tab })}
          >
            {words.tabs[tab]}
            {count > 0 && <CountBadge tone="bad" count={count} label={words.problems(count)} />}
          </button>
        );
      })}
    </div>
  );
};
