import { useState } from 'preact/hooks';
import { Button } from '../../shared/look/button.tsx';
import { Pill } from '../../shared/look/pill.tsx';
import { callText, governed, text } from './model.ts';
import { testLine } from './test-line.ts';

/** A button that connects to the phone server, and says what came of it. */
export const LineTest = ({ blocked }: { readonly blocked: string | null }) => {
  const words = text.value;
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<{ good: boolean; line: string } | null>(null);
  const run = async () => {
    setBusy(true);
    const tested = await testLine(governed.value);
    setBusy(false);
    setTold(
      tested.ok
        ? { good: true, line: words.testLineGood(tested.value) }
        : { good: false, line: callText.value.reasons[tested.fault.code] ?? callText.value.cannotCall },
    );
  };
  return (
    <>
      <Button icon="phone" busy={busy ? words.testing : null} blocked={blocked} onClick={run}>
        {words.test}
      </Button>
      {told && <Pill tone={told.good ? 'good' : 'bad'}>{told.line}</Pill>}
    </>
  );
};
