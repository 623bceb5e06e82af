import browser from 'webextension-polyfill';

/** The jobs that time wakes us for, and how often in minutes; half a minute is the least Chrome allows. */
export const alarms = { listen: 0.5, deliver: 1 } as const;

/** One alarm's name. */
export type AlarmName = keyof typeof alarms;

/** Sees to it that every alarm stands; Chrome may have lost them with the last restart. */
export const ensureAlarms = async (): Promise<void> => {
  for (const [name, periodInMinutes] of Object.entries(alarms)) {
    if (!(await browser.alarms.get(name))) browser.alarms.create(name, { periodInMinutes });
  }
};

/** Hands on the alarms that are ours. */
export const onAlarm = (listener: (name: AlarmName) => void): void => {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (Object.hasOwn(alarms, name)) listener(name as AlarmName);
  });
};
