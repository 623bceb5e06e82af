import type { ComponentChildren } from 'preact';
import { commonWords } from '../../pages/words/common-words.ts';
import { recordWords } from '../../pages/words/record-words.ts';
import { appPath } from '../detail/record-address.ts';
import { usePageTools } from '../page/page-tools.ts';
import { Icon } from './icon.tsx';
import { NoticeBar } from './notices.tsx';

/** One step of the path above a page; the last has no address. */
export interface Step {
  readonly text: string;
  readonly href?: string;
}

/** What stands around every page: where one is, who one is, and that this is not kintone. */
export const Frame = ({
  steps,
  children,
}: {
  readonly steps: readonly Step[];
  readonly children: ComponentChildren;
}) => {
  const { context, notices } = usePageTools();
  const words = commonWords[context.language];
  return (
    <>
      <header class="top">
        <a class="home" href="/">
          <Icon name="server" />
          {words.home}
        </a>
        <span class="not-kintone" title={words.notKintoneMore}>
          <Icon name="warn" small />
          {words.notKintone}
        </span>
        <span class="face" aria-hidden="true">
          {context.user.name.slice(0, 1)}
        </span>
        <span class="who">{context.user.name}</span>
      </header>
      <NoticeBar notices={notices} language={context.language} />
      <nav class="steps" aria-label={words.home}>
        <span class="app-mark">
          <Icon name="list" />
        </span>
        <ol>
          {steps.map((step) => (
            <li key={step.text}>{step.href ? <a href={step.href}>{step.text}</a> : <h1>{step.text}</h1>}</li>
          ))}
        </ol>
        {context.appAdministrator && context.appId && !context.configPluginId && (
          <a
            class="plain settings-link"
            href={`/k/admin/app/flow?app=${context.appId}`}
            aria-label={recordWords[context.language].appSettings}
          >
            <Icon name="gear" />
          </a>
        )}
      </nav>
      {children}
    </>
  );
};

/** The first step of every page of an app. */
export const appStep = (context: ReturnType<typeof usePageTools>['context']): Step => ({
  text: context.appName,
  href: appPath(context),
});
