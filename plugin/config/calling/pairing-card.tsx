import { encodePairing } from '../../../shared/bridge/pairing.ts';
import type { Calling } from '../../../shared/config/config.ts';
import { findSecrets } from '../../../shared/config/secrets.ts';
import { Banner } from '../../../shared/look/banner.tsx';
import { Card } from '../../../shared/look/card.tsx';
import { CopyButton } from '../../../shared/look/copy-button.tsx';
import { Field } from '../../../shared/look/field.tsx';
import { TextArea } from '../../../shared/look/text-area.tsx';
import { settingsCallingWords } from '../../../shared/words/settings-calling.ts';
import { useCommonWords, useModel, useWords } from '../model/use-model.ts';

/** One line that sets up the extension; it is never made from settings with a secret in them. */
export const PairingCard = ({ calling }: { calling: Calling }) => {
  const model = useModel();
  const common = useCommonWords();
  const words = useWords(settingsCallingWords).pairing;
  const code = encodePairing({ origin: model.door.origin, calling });
  const secret = findSecrets(calling).length > 0;
  return (
    <Card title={words.title}>
      <div class="rk-stack">
        <p class="rk-soft">{words.text}</p>
        {secret ? (
          <Banner tone="bad" title={common.noSecret} />
        ) : (
          <>
            <Field id="rk-pairing" label={words.code}>
              <TextArea id="rk-pairing" mono readOnly value={code} />
            </Field>
            <div class="rk-row">
              <CopyButton label={words.copy} done={common.copied} text={() => code} />
            </div>
          </>
        )}
      </div>
    </Card>
  );
};
