import { portalWords } from '../../pages/words/portal-words.ts';
import { usePageTools } from '../page/page-tools.ts';
import { Icon } from '../parts/icon.tsx';
import type { Portal } from './portal.ts';

interface Step {
  readonly text: string;
  readonly done: boolean;
  readonly href?: string;
  readonly command?: string;
}

/** What to do first, and what of it is done already. */
export const StepsCard = ({ portal }: { readonly portal: Portal }) => {
  const { context } = usePageTools();
  const words = portalWords[context.language];
  const { steps } = words;
  const named = (name: string) => portal.apps.find((it) => it.name === name);
  const [first] = portal.apps;
  const log = named(words.logApp);
  const list: readonly Step[] = [
    { text: steps.install, done: portal.plugins.length > 0, href: '/k/admin/system/plugin/' },
    {
      text: steps.add,
      done: portal.apps.some((it) => it.plugins > 0),
      ...(first && { href: `/k/admin/app/${first.id}/plugin/` }),
    },
    { text: steps.sync, done: (log?.records ?? 0) > 0, ...(log && { href: `/k/${log.id}/` }) },
    { text: steps.extension, done: false, command: 'npm start -- --open' },
    {
      text: steps.call,
      done: (named(words.callApp)?.records ?? 0) > 0,
      ...(first && { href: `/k/${first.id}/` }),
    },
  ];
  return (
    <section class="card">
      <h2>{words.firstSteps}</h2>
      <ol class="plain-list">
        {list.map((step) => (
          <li key={step.text}>
            <span class={step.done ? 'step-mark good' : 'step-mark'}>
              {step.done ? <Icon name="done" /> : <span class="dot" />}
              <span class="unseen">{step.done ? words.stepDone : words.stepOpen}</span>
            </span>
            <span class="grow">
              {step.text}
              {step.command && (
                <small class="block">
                  <code>{step.command}</code>
                </small>
              )}
            </span>
            {step.href && (
              <a href={step.href} aria-label={words.openStep(step.text)}>
                {words.openIt}
              </a>
            )}
          </li>
        ))}
      </ol>
      <p class="soft">
        {words.differences} <code>docs/unverified.md</code>
      </p>
    </section>
  );
};
