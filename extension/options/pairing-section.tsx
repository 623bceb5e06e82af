import { useState } from 'preact/hooks';
import { decodePairing, encodeCalling } from '../../shared/bridge/pairing.ts';
import { Banner } from '../../shared/look/banner.tsx';
import { Button } from '../../shared/look/button.tsx';
import { Field } from '../../shared/look/field.tsx';
import { TextInput } from '../../shared/look/text-input.tsx';
import { send } from '../chrome/messages.ts';
import { askForSite } from '../chrome/sites.ts';
import { keep } from '../chrome/storage.ts';
import { offer, text } from './model.ts';

/** Taking over calling settings: what a page offered, or a pasted code. The browser asks for the domain at once. */
export const PairingSection = () => {
  const words = text.value;
  const [code, setCode] = useState('');
  const [told, setTold] = useState<{ tone: 'good' | 'bad'; line: string } | null>(null);
  const offered = offer.value;

  const accept = async (origin: string, settings: string) => {
    // First of all: the browser shows its question only while the click is fresh.
    await askForSite(origin).catch(() => false);
    const answer = await send<'pairing.accepted', string>('pairing.accepted', { origin, settings });
    const taken = answer === 'taken';
    setTold({
      tone: taken ? 'good' : 'bad',
      line: taken ? words.paired(new URL(origin).host) : words.codeWrong,
    });
    if (taken) setCode('');
  };
  const connect = () => {
    const pairing = decodePairing(code);
    if (pairing.ok) void accept(pairing.value.origin, encodeCalling(pairing.value.calling));
    else setTold({ tone: 'bad', line: words.codeWrong });
  };

  return (
    <>
      <h2>{words.nav.pairing}</h2>
      <p class="ox-about">{words.pairingText}</p>
      {offered && (
        <Banner
          tone="accent"
          title={words.offerFrom(new URL(offered.origin).host)}
          actions={
            <>
              <Button look="primary" onClick={() => accept(offered.origin, encodeCalling(offered.calling))}>
                {words.accept}
              </Button>
              <Button onClick={() => keep('offer', null)}>{words.refuse}</Button>
            </>
          }
        >
          <p>{words.offerText}</p>
          <p>{words.offerPhone(words.kinds[offered.calling.dialler.kind])}</p>
          {offered.calling.history && <p>{words.offerHistory(offered.calling.history.app)}</p>}
        </Banner>
      )}
      <form
        class="ox-line"
        onSubmit={(event) => {
          event.preventDefault();
          connect();
        }}
      >
        <Field id="code" label={words.codeLabel} hint={words.codeHint}>
          <TextInput id="code" mono value={code} placeholder="RK1-" onText={setCode} />
        </Field>
        <Button type="submit" blocked={code.trim() ? null : words.codeHint} onClick={connect}>
          {words.connect}
        </Button>
      </form>
      {told && <Banner tone={told.tone} title={told.line} role={told.tone === 'bad' ? 'alert' : 'status'} />}
    </>
  );
};
