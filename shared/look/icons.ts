/** One drawing: path data on a 24 grid, stroked. */
interface Drawing {
  readonly d: string;
}

// A dot as a small ring: the stroke fills it.
const dots = (...places: readonly (readonly [number, number])[]) =>
  places.map(([x, y]) => `M${x - 0.6} ${y}a.6.6 0 1 1 1.2 0 .6.6 0 0 1-1.2 0z`).join('');
const octagon = 'M8.2 3h7.6L21 8.2v7.6L15.8 21H8.2L3 15.8V8.2z';
const circle = 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z';
const handset =
  'M6.5 3.5 9 4l1.4 4.2-2 1.7a13 13 0 0 0 5.7 5.7l1.7-2L20 15l.5 2.5a2.6 2.6 0 0 1-2.6 3A14.4 14.4 0 0 1 3.5 6.1a2.6 2.6 0 0 1 3-2.6z';

/** Every icon of the product; a name says what it stands for, not what it looks like. */
export const icons = {
  // signs of state
  good: { d: `${circle}M8 12.3l2.7 2.7L16 9.5` },
  warn: { d: 'M12 3.8 21.5 20h-19zM12 10v4.6M12 17.2v.1' },
  bad: { d: `${octagon}M12 7.6v5M12 16.2v.1` },
  stopped: { d: `${circle}M10 9v6M14 9v6` },
  info: { d: `${circle}M12 11v5.2M12 7.8v.1` },
  help: { d: `${circle}M9.6 9.4a2.5 2.5 0 1 1 3.6 2.5c-.8.4-1.2.9-1.2 1.8M12 16.6v.1` },
  unchanged: { d: `${circle}M8 12h8` },
  lock: { d: 'M5.5 10.5h13v9.5h-13zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5' },
  // directions
  both: { d: 'M4 8.5h15M15.5 5l3.5 3.5-3.5 3.5M20 15.5H5M8.5 12 5 15.5 8.5 19' },
  send: { d: 'M4 12h15.5M14 6.5l5.5 5.5-5.5 5.5' },
  receive: { d: 'M20 12H4.5M10 6.5 4.5 12l5.5 5.5' },
  latch: { d: 'M9 3.5h6l-1 6 3 3.5H7l3-3.5zM12 13v7.5' },
  read: {
    d: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6z',
  },
  split: { d: 'M3 12h6l4-5.5h7M9 12l4 5.5h7' },
  // actions
  plus: { d: 'M12 5v14M5 12h14' },
  minus: { d: 'M5 12h14' },
  close: { d: 'M6 6l12 12M18 6 6 18' },
  tick: { d: 'M5 12.6l4.6 4.6L19 7.4' },
  search: { d: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.4 15.4 20.5 20.5' },
  filter: { d: 'M3.5 5h17l-6.5 7.8V19l-4 1.5v-7.7z' },
  undo: { d: 'M8.5 5 4.5 9l4 4M4.5 9H14a5.5 5.5 0 0 1 0 11h-3' },
  redo: { d: 'M15.5 5l4 4-4 4M19.5 9H10a5.5 5.5 0 0 0 0 11h3' },
  retry: { d: 'M19.8 12a7.8 7.8 0 1 1-2.4-5.6M20 3.5v4.3h-4.3' },
  sync: {
    d: 'M4.5 10a7.8 7.8 0 0 1 13.6-3.2L20 9M20 4.5V9h-4.5M19.5 14a7.8 7.8 0 0 1-13.6 3.2L4 15M4 19.5V15h4.5',
  },
  copy: { d: 'M8.5 8.5h11v12h-11zM15.5 8.5v-5h-11v12h4' },
  edit: { d: 'M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM13.5 7l3.5 3.5' },
  trash: { d: 'M4.5 6.5h15M9.5 6.5v-3h5v3M6.5 6.5l1 14h9l1-14M10 10.5v6M14 10.5v6' },
  save: { d: 'M12 4v11M7.5 10.5 12 15l4.5-4.5M4.5 16.5V20h15v-3.5' },
  upload: { d: 'M12 15V4M7.5 8.5 12 4l4.5 4.5M4.5 16.5V20h15v-3.5' },
  open: { d: 'M14 4.5h5.5V10M19.5 4.5l-8.5 8.5M17 14v5.5H4.5V7H10' },
  play: { d: 'M7 4.5v15l12-7.5z' },
  pause: { d: 'M8.5 5v14M15.5 5v14' },
  stop: { d: 'M6.5 6.5h11v11h-11z' },
  skip: { d: 'M5 5v14l9.5-7zM18.5 5v14' },
  more: { d: dots([5, 12], [12, 12], [19, 12]) },
  grip: { d: dots([9, 6], [9, 12], [9, 18], [15, 6], [15, 12], [15, 18]) },
  key: { d: 'M8 9.5a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM11.5 12.2 20 7.5M16 9.7l1.6 2.8' },
  fix: { d: 'M14.5 6.5a4.5 4.5 0 0 0-5.8 5.8L3.5 17.5l3 3 5.2-5.2a4.5 4.5 0 0 0 5.8-5.8l-2.8 2.8-3-3z' },
  // places and things
  back: { d: 'M19.5 12H5M11 6l-6 6 6 6' },
  left: { d: 'M14.5 5.5 8 12l6.5 6.5' },
  right: { d: 'M9.5 5.5 16 12l-6.5 6.5' },
  up: { d: 'M5.5 15 12 8.5l6.5 6.5' },
  down: { d: 'M5.5 9l6.5 6.5L18.5 9' },
  home: { d: 'M3.5 11.5 12 4l8.5 7.5M6 10v10h12V10M10 20v-5.5h4V20' },
  list: { d: 'M8.5 6h12M8.5 12h12M8.5 18h12M4 6v.1M4 12v.1M4 18v.1' },
  grid: { d: 'M4 4h6.5v6.5H4zM13.5 4H20v6.5h-6.5zM4 13.5h6.5V20H4zM13.5 13.5H20V20h-6.5z' },
  page: { d: 'M6 3h8.5L19 7.5V21H6zM14 3v5h5' },
  doc: { d: 'M6 3h8.5L19 7.5V21H6zM14 3v5h5M9 12.5h7M9 16.5h7' },
  gear: {
    d: 'M12 8.8a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4zM12 2.8v3M12 18.2v3M2.8 12h3M18.2 12h3M5.5 5.5l2.1 2.1M16.4 16.4l2.1 2.1M18.5 5.5l-2.1 2.1M7.6 16.4l-2.1 2.1',
  },
  clock: { d: `${circle}M12 7v5.2l3.5 2` },
  calendar: { d: 'M4 5.5h16V20H4zM4 10h16M8.5 3v4.5M15.5 3v4.5' },
  chart: { d: 'M4 20h16M7 16v-5M12 16V5M17 16V9' },
  bell: { d: 'M6 17V11a6 6 0 0 1 12 0v6l1.5 1.5h-15zM10 21h4' },
  users: {
    d: 'M9 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM2.5 20c0-3.6 2.9-6 6.5-6s6.5 2.4 6.5 6M16 5a3.3 3.3 0 0 1 0 6.4M18 14.6c2.2.8 3.5 2.8 3.5 5.4',
  },
  server: { d: 'M4 4.5h16V11H4zM4 13h16v6.5H4zM7.5 7.8v.1M7.5 16.3v.1' },
  shield: { d: 'M12 3l7.5 2.8V12c0 4.4-3.1 7.6-7.5 9-4.4-1.4-7.5-4.6-7.5-9V5.8z' },
  link: {
    d: 'M10 13.5a4 4 0 0 0 5.7.4l3.4-3.4a4 4 0 0 0-5.7-5.7l-1.6 1.6M14 10.5a4 4 0 0 0-5.7-.4l-3.4 3.4a4 4 0 0 0 5.7 5.7l1.6-1.6',
  },
  unlink: {
    d: 'M15.5 13.9l3.6-3.4a4 4 0 0 0-5.7-5.7l-2 2M8.5 10.1l-3.6 3.4a4 4 0 0 0 5.7 5.7l2-2M3.5 3.5l17 17',
  },
  merge: { d: 'M6 3.5v4c0 3 6 4 6 7.5v5.5M18 3.5v4c0 3-6 4-6 7.5M8.5 17.5 12 21l3.5-3.5' },
  inbox: { d: 'M3.5 13 6.5 5h11l3 8v6.5h-17zM3.5 13H9l1.2 2.5h3.6L15 13h5.5' },
  offline: {
    d: 'M3.5 3.5l17 17M5 10.5a11 11 0 0 1 4-2.4M13.5 7.7A11 11 0 0 1 19 10.5M8 14a6.4 6.4 0 0 1 5-1.6M12 18v.1',
  },
  // calls
  phone: { d: handset },
  outgoing: { d: `${handset}M14.5 4H20v5.5M20 4l-6 6` },
  incoming: { d: `${handset}M20 4l-6 6M14 4.8V10h5.2` },
  missed: { d: `${handset}M14.5 4.5l5.5 5.5M20 4.5 14.5 10` },
  hangup: { d: 'M2.8 14.6c0-7 18.4-7 18.4 0v1.6l-4.9.9-.6-3.4a14 14 0 0 0-7.4 0l-.6 3.4-4.9-.9z' },
  hold: { d: `${circle}M10 9v6M14 9v6` },
  keypad: {
    d: dots([6, 5], [12, 5], [18, 5], [6, 12], [12, 12], [18, 12], [6, 19], [12, 19], [18, 19]),
  },
  mic: { d: 'M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21' },
  mute: {
    d: 'M15 9.5V6a3 3 0 0 0-5.6-1.5M9 9.5V11a3 3 0 0 0 4.6 2.5M5.5 11a6.5 6.5 0 0 0 10.3 5.3M18.5 11c0 .9-.2 1.7-.5 2.5M12 17.5V21M3.5 3.5l17 17',
  },
  speaker: { d: 'M4 9.5h3.5L13 5v14l-5.5-4.5H4zM16.5 9a4.2 4.2 0 0 1 0 6M19 6.5a7.8 7.8 0 0 1 0 11' },
  transfer: { d: 'M4 7.5h14M14.5 4 18 7.5 14.5 11M20 16.5H6M9.5 13 6 16.5 9.5 20' },
  memo: { d: 'M4.5 4h15v11l-5 5h-10zM14.5 20v-5h5M8 8.5h8M8 12h5' },
  ban: { d: `${circle}M5.8 5.8l12.4 12.4` },
} as const satisfies Record<string, Drawing>;

/** One icon's name. */
export type IconName = keyof typeof icons;
