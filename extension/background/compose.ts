import { fault } from '../../shared/fault/fault.ts';
import { parsePhone } from '../../shared/phone/parse.ts';
import type { Dialler } from '../../shared/ports/dialler.ts';
import { fail } from '../../shared/result.ts';
import { callWords } from '../../shared/words/calls.ts';
import { languageOf } from '../../shared/words/words.ts';
import { showBadge } from '../chrome/badge.ts';
import { indexedDbCallStore } from '../chrome/call-store.ts';
import { fetchHttp } from '../chrome/fetch-http.ts';
import { browserLanguage } from '../chrome/life.ts';
import { broadcast } from '../chrome/messages.ts';
import { endNotice, notify } from '../chrome/notify.ts';
import { readGoverned } from '../chrome/storage.ts';
import { showAddress } from '../chrome/tabs.ts';
import { httpDialler, type ListeningDialler } from '../diallers/http-dialler.ts';
import { linkDialler } from '../diallers/link-dialler.ts';
import { createCustomer } from '../kintone/create-customer.ts';
import { findContacts } from '../kintone/find-contacts.ts';
import { openClient } from '../kintone/open-client.ts';
import { writeHistory } from '../kintone/write-history.ts';
import {
  diallerGap,
  diallerSettingOf,
  type Secrets,
  type Settings,
  type Site,
} from '../settings/settings.ts';
import type { Deps } from './deps.ts';
import { inTurn } from './in-turn.ts';
import { showCalls } from './show-calls.ts';

// These outlive a single event: the database stays open, and changes to calls wait for each other.
const store = indexedDbCallStore();
const turn = inTurn();

const now = () => Date.now();
const noTokens = () => fail(fault('AUTH_REFUSED', 'kintone', { why: 'noToken' }));

const makeDialler = (
  settings: Settings,
  secrets: Secrets,
  site: Site | null,
  open: (link: string) => void,
): Dialler | ListeningDialler | null => {
  const setting = diallerSettingOf(settings, site);
  if (setting.kind === 'link') {
    const region = site?.calling.region ?? 'JP';
    return linkDialler({
      template: setting.template,
      numberOf: (call) => ({
        e164: call.number,
        national: parsePhone(call.number, { region })?.national ?? call.number,
        ext: /内線\D*(\d+)$/.exec(call.shown)?.[1] ?? '',
      }),
      open,
      now,
    });
  }
  if (setting.kind !== 'http' || diallerGap(setting)) return null;
  return httpDialler({
    http: fetchHttp,
    setting,
    password: secrets.phonePassword,
    callerId: settings.callerId,
    now,
  });
};

const noPowers = {
  hangUp: false,
  hold: false,
  mute: false,
  digits: false,
  incoming: false,
  answer: false,
  events: false,
};

/** Builds everything the handlers need from what is stored; cheap, since it happens on every wake. */
export const compose = async (): Promise<Deps> => {
  const { settings, secrets } = await readGoverned();
  const language = settings.language ?? languageOf(browserLanguage());
  const words = callWords[language];
  const client = (site: Site) => openClient(site.origin, secrets);
  const dialler = (site: Site | null, open: (link: string) => void) =>
    makeDialler(settings, secrets, site, open);
  return {
    settings,
    language,
    store,
    now,
    newId: () => crypto.randomUUID(),
    online: () => navigator.onLine,
    local: () => {
      const date = new Date();
      return { day: date.getDay(), minutes: date.getHours() * 60 + date.getMinutes() };
    },
    inTurn: turn,
    powersFor: (site) => dialler(site, () => undefined)?.powers ?? noPowers,
    diallerFor: dialler,
    listener: () => {
      const made = dialler(settings.sites[0] ?? null, () => undefined);
      return made && 'listen' in made ? made : null;
    },
    contactsOf: async (site, question) => {
      const found = client(site);
      return found ? findContacts(found, site.calling, question) : noTokens();
    },
    writeHistory: async (site, entry) => {
      const found = client(site);
      if (!found || !site.calling.history) return noTokens();
      return writeHistory(found, site.calling.history, entry, callWords.ja.stored);
    },
    createCustomer: async (site, number) => {
      const found = client(site);
      return found ? createCustomer(found, site.calling, number) : noTokens();
    },
    show: showCalls({
      store,
      words,
      settings,
      broadcast,
      badge: showBadge,
      notify,
      endNotice,
      openAddress: showAddress,
    }),
  };
};
