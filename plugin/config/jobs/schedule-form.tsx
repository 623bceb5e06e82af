import { useSignal } from '@preact/signals';
import { shortestInterval } from '../../../shared/config/check-config.ts';
import type { Job, Schedule } from '../../../shared/config/config.ts';
import { Button } from '../../../shared/look/button.tsx';
import { Field } from '../../../shared/look/field.tsx';
import { IconButton } from '../../../shared/look/icon-button.tsx';
import { Select } from '../../../shared/look/select.tsx';
import { TextInput } from '../../../shared/look/text-input.tsx';
import { settingsJobWords } from '../../../shared/words/settings-job.ts';
import { freshSchedule, intervals, readTimes } from '../model/schedule-form.ts';
import { useModel, useWords } from '../model/use-model.ts';

const kinds = ['manual', 'interval', 'daily', 'weekly', 'once'] as const;

/** When a job runs by itself. */
export const ScheduleForm = ({ job }: { job: Job }) => {
  const model = useModel();
  const words = useWords(settingsJobWords).schedule;
  const put = (schedule: Schedule) => model.putJob({ ...job, schedule });
  const { schedule } = job;
  return (
    <div class="rk-stack">
      <Field id="rk-schedule" label={words.title} hint={words.who}>
        <Select
          id="rk-schedule"
          value={schedule.kind}
          options={kinds.map((value) => ({ value, label: words[value] }))}
          onPick={(kind) => put(freshSchedule(kind as Schedule['kind'], model.door.now()))}
        />
      </Field>
      {schedule.kind === 'interval' && (
        <Interval minutes={schedule.minutes} onMinutes={(minutes) => put({ ...schedule, minutes })} />
      )}
      {schedule.kind === 'daily' && (
        <Times times={schedule.times} onTimes={(times) => put({ ...schedule, times })} />
      )}
      {schedule.kind === 'weekly' && (
        <Weekly slots={schedule.slots} onSlots={(slots) => put({ ...schedule, slots })} />
      )}
      {schedule.kind === 'once' && (
        <Field id="rk-once" label={words.at}>
          <TextInput
            id="rk-once"
            type="datetime-local"
            value={localTime(schedule.at)}
            onText={(text) => text && put({ kind: 'once', at: new Date(text).toISOString() })}
          />
        </Field>
      )}
    </div>
  );
};

const localTime = (iso: string): string => {
  const at = new Date(iso);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};

const Interval = ({ minutes, onMinutes }: { minutes: number; onMinutes: (minutes: number) => void }) => {
  const words = useWords(settingsJobWords).schedule;
  const custom = useSignal(!intervals.includes(minutes));
  const tooOften = minutes < shortestInterval;
  return (
    <>
      <Field id="rk-interval" label={words.every}>
        <Select
          id="rk-interval"
          value={custom.value ? 'custom' : String(minutes)}
          options={[
            ...intervals.map((it) => ({ value: String(it), label: words.minutes(it) })),
            { value: 'custom', label: words.custom },
          ]}
          onPick={(value) => {
            custom.value = value === 'custom';
            if (value !== 'custom') onMinutes(Number(value));
          }}
        />
      </Field>
      {custom.value && (
        <Field id="rk-minutes" label={words.custom} problem={tooOften ? words.tooOften : null}>
          <TextInput
            id="rk-minutes"
            type="number"
            min={shortestInterval}
            invalid={tooOften}
            value={String(minutes)}
            onText={(text) => onMinutes(Math.max(1, Math.trunc(Number(text) || 1)))}
          />
        </Field>
      )}
    </>
  );
};

const Times = ({
  times,
  onTimes,
}: {
  times: readonly string[];
  onTimes: (times: readonly string[]) => void;
}) => {
  const words = useWords(settingsJobWords).schedule;
  const text = useSignal(times.join(', '));
  const bad = readTimes(text.value) === null;
  return (
    <Field id="rk-times" label={words.times} hint={words.timesHint} problem={bad ? words.badTimes : null}>
      <TextInput
        id="rk-times"
        value={text.value}
        invalid={bad}
        onText={(typed) => {
          text.value = typed;
          onTimes(readTimes(typed) ?? []);
        }}
      />
    </Field>
  );
};

type Slots = Extract<Schedule, { kind: 'weekly' }>['slots'];

const Weekly = ({ slots, onSlots }: { slots: Slots; onSlots: (slots: Slots) => void }) => {
  const words = useWords(settingsJobWords).schedule;
  const put = (at: number, part: Partial<Slots[number]>) =>
    onSlots(slots.map((it, place) => (place === at ? { ...it, ...part } : it)));
  return (
    <div class="rk-stack">
      {slots.map((slot, at) => (
        <div class="rk-row" key={`${at}-${slots.length}`}>
          <Field id={`rk-weekday-${at}`} label={words.weekday}>
            <Select
              id={`rk-weekday-${at}`}
              value={String(slot.day)}
              options={words.weekdays.map((label, day) => ({ value: String(day), label }))}
              onPick={(day) => put(at, { day: Number(day) })}
            />
          </Field>
          <Field id={`rk-week-time-${at}`} label={words.time}>
            <TextInput
              id={`rk-week-time-${at}`}
              type="time"
              value={slot.time}
              onText={(time) => time && put(at, { time })}
            />
          </Field>
          {slots.length > 1 && (
            <IconButton
              icon="close"
              label={words.removeSlot}
              onClick={() => onSlots(slots.filter((_, place) => place !== at))}
            />
          )}
        </div>
      ))}
      <div class="rk-row">
        <Button icon="plus" onClick={() => onSlots([...slots, { day: 1, time: '09:00' }])}>
          {words.addSlot}
        </Button>
      </div>
    </div>
  );
};
