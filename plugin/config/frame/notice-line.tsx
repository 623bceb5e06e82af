import type { Fault } from '../../../shared/fault/fault.ts';
import { Banner } from '../../../shared/look/banner.tsx';
import { Button } from '../../../shared/look/button.tsx';
import { IconButton } from '../../../shared/look/icon-button.tsx';
import { useCommonWords, useModel } from '../model/use-model.ts';

/** Tells that something was saved, and that アプリを更新 is still to be pressed; or why it was not saved. */
export const NoticeLine = () => {
  const model = useModel();
  const words = useCommonWords();
  const notice = model.notice.value;
  // Once something new is being changed, what was saved before is no news any more.
  if (!notice || (notice.kind === 'saved' && model.unsaved.value > 0)) return null;
  const close = (
    <IconButton
      icon="close"
      size="small"
      label={words.close}
      onClick={() => {
        model.notice.value = null;
      }}
    />
  );
  if (notice.kind === 'saved') {
    const open = () => location.assign(model.door.appSettingsAddress(model.door.app));
    return (
      <div class="rk-notice">
        <Banner
          tone="good"
          role="status"
          title={words.saved.title(notice.version)}
          actions={
            <>
              <Button iconAfter="open" onClick={open}>
                {words.saved.open}
              </Button>
              {close}
            </>
          }
        >
          {words.saved.text}
        </Banner>
      </div>
    );
  }
  return (
    <div class="rk-notice">
      <Banner tone="bad" role="alert" title={words.saveFailed} actions={close}>
        <SaveFault fault={notice.fault} />
      </Banner>
    </div>
  );
};

const SaveFault = ({ fault }: { fault: Fault }) => {
  const words = useCommonWords();
  if (fault.values.problem === 'SECRET_IN_CONFIG') return <>{words.noSecret}</>;
  if (fault.values.problem === 'CONFIG_TOO_LARGE')
    return <>{words.tooLarge(Math.ceil(Number(fault.values.bytes) / 1024))}</>;
  return <code>{fault.cause?.message ?? fault.code}</code>;
};
