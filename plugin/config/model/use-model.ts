import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { settingsWords } from '../../../shared/words/settings.ts';
import type { Words } from '../../../shared/words/words.ts';
import type { SettingsModel } from './settings-model.ts';

/** Hands the model to every screen below. */
export const ModelContext = createContext<SettingsModel | null>(null);

/** The model of this page. */
export const useModel = (): SettingsModel => {
  const model = useContext(ModelContext);
  if (!model) throw new Error('a screen stands outside ModelContext');
  return model;
};

/** One section of the dictionary in the page's language. */
export const useWords = <S>(section: Words<S>): S => section[useModel().door.language];

/** What every screen says. */
export const useCommonWords = () => useWords(settingsWords);
