import type { Fault } from '../../../shared/fault/fault.ts';
import { Banner } from '../../../shared/look/banner.tsx';
import { useCommonWords, useModel } from '../model/use-model.ts';
import { TransferScreen } from '../transfer/transfer-screen.tsx';

/** Stands in place of every screen while the stored configuration cannot be read: nothing may overwrite it by accident. */
export const UnreadableConfig = ({ fault }: { fault: Fault }) => {
  const words = useCommonWords().unreadable;
  const model = useModel();
  const text =
    fault.code === 'CONFIG_NEWER'
      ? words.newer(Number(fault.values.version))
      : words.broken(String(fault.values.path ?? ''));
  if (model.unsaved.value > 0) return <TransferScreen />;
  return (
    <main class="rk-main">
      <Banner tone="bad" role="alert" title={words.title}>
        {text}
      </Banner>
      {fault.code !== 'CONFIG_NEWER' && <TransferScreen inside />}
    </main>
  );
};
