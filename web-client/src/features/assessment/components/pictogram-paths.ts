/*
 * Drawn for Passerelle, in lines on a square of 48: what a person sees of an answer when reading is hard. Nobody is a
 * man or a woman, and nothing is drawn as a fault.
 */
const circle = (x: number, y: number, r: number) =>
  `M${String(x - r)} ${String(y)}a${String(r)} ${String(r)} 0 1 0 ${String(2 * r)} 0a${String(r)} ${String(r)} 0 1 0 ${String(-2 * r)} 0`;
const person = (x: number) => `${circle(x, 13, 5.5)}M${String(x - 9)} 40v-6a9 9 0 0 1 18 0v6`;
const smallPerson = (x: number) => `${circle(x, 27, 4)}M${String(x - 7)} 44v-3a7 7 0 0 1 14 0v3`;

const LAPTOP = 'M8 9h32v23h-32zM4 39h40';
const CALENDAR = 'M7 10h34v31h-34zM7 19h34M16 5v9M32 5v9';
const WAVES = 'M13 27a16 16 0 0 1 22 0M20 34a6.5 6.5 0 0 1 8 0M24 40h.01';
const QUESTION = `${circle(24, 24, 18)}M18.5 19.5a5.5 5.5 0 1 1 8.3 4.8c-2.1 1.2-2.8 2.2-2.8 4.2M24 34.5h.01`;
const TALK = 'M5 7h25v17h-13l-7 7v-7h-5zM36 16h7v17h-4v7l-7-7h-11v-3';
const PAIR = person(13) + person(35);
const FOR_ME = `${person(13)}M28 10h16v30h-16zM32 24l3 3 5-6`;

export const PICTOGRAMS: Readonly<Record<string, string>> = {
  'needs.PROCEDURE': `${LAPTOP}M17 20l5 5 9-9`,
  'needs.EQUIPMENT': 'M7 12h16v31h-16zM13 37h4M26 20a13 13 0 0 1 17 0M30 26a7 7 0 0 1 9 0M34.5 32h.01',
  'needs.LEARN': 'M24 13c-4-4-10-5-18-4v27c8-1 14 0 18 4 4-4 10-5 18-4v-27c-8-1-14 0-18 4zM24 13v27',
  'needs.PAPERWORK': `M8 42v-37h16l7 7v8M24 5v7h7M8 42h12M14 19h9M14 26h5${circle(31, 31, 7)}M36 36l7 7`,
  'needs.SOMETHING_ELSE': TALK,
  'deadline.BLOCKED': 'M11 22h26v20h-26zM16 22v-6a8 8 0 0 1 16 0v6M24 29v6',
  'deadline.WITHIN_7_DAYS': `${CALENDAR}M19 25h10l-6 11`,
  'deadline.WITHIN_30_DAYS': `${CALENDAR}M15 26h.01M24 26h.01M33 26h.01M15 34h.01M24 34h.01M33 34h.01`,
  'deadline.NONE': CALENDAR,
  'deadline.UNSURE': QUESTION,
  'wish.WITH_SOMEONE': PAIR,
  'wish.DONE_FOR_ME': FOR_ME,
  'wish.LEARN': 'M17 31a12 12 0 1 1 14 0c-1.5 1.5-2 2.5-2 5h-10c0-2.5-.5-3.5-2-5zM20 42h8M24 36v-9',
  'wish.PAPER_OR_PHONE': 'M8 42v-37h24v15M8 42h15M14 14h12M14 21h9M27 43l2-7 11-11 5 5-11 11z',
  'wish.UNSURE': QUESTION,
  'device.COMPUTER': LAPTOP,
  'device.PHONE_ONLY': 'M14 4h20v40h-20zM21 38h6',
  'device.SHARED': 'M12 6h24v16h-24zM8 28h32M9 38h30M15 33l-6 5 6 5M33 33l6 5-6 5',
  'device.NONE': 'M14 11v-7h7M27 4h7v7M34 37v7h-7M21 44h-7v-7M14 19v10M34 19v10',
  'device.PLACE_WITHOUT_INTERNET':
    'M5 22l19-15 19 15M10 18v24h28v-24M17 28a11 11 0 0 1 14 0M24 35h.01M17 38l14-16',
  'connection.YES': `M6 19a27 27 0 0 1 36 0${WAVES}`,
  'connection.SOMETIMES':
    'M20 34a6.5 6.5 0 0 1 8 0M24 40h.01M13 27a16 16 0 0 1 4-3M31 24a16 16 0 0 1 4 3M6 19a27 27 0 0 1 5-3.6M37 15.4a27 27 0 0 1 5 3.6',
  'connection.NO': `M6 19a27 27 0 0 1 36 0${WAVES}M8 43l32-37`,
  'last_time.ALONE': `${person(16)}M29 24l5 5 10-11`,
  'last_time.SIDE_BY_SIDE': PAIR,
  'last_time.DONE_BY_OTHER': FOR_ME,
  'last_time.GAVE_UP': `${LAPTOP}M20.5 15v11M27.5 15v11`,
  'last_time.FIRST_TIME':
    'M24 43v-19M24 28c0-8-5-12-15-12 0 9 5 13 15 12zM24 23c0-7 4-11 14-11 0 8-4 12-14 11M16 43h16',
  'reading.EASY': 'M11 5h18l8 8v30h-26zM29 5v8h8M17 21h14M17 28h14M17 35h8',
  'reading.SOMETIMES_HELP': `M4 8h20v32h-20zM9 17h10M9 24h10M9 31h6${person(35)}`,
  'reading.ALWAYS_HELP': `M15 4h18v14h-18zM20 9h8M20 13h5${smallPerson(13)}${smallPerson(35)}`,
  'reading.OTHER_LANGUAGE':
    'M4 5h22v17h-10l-6 6v-6h-6zM11 18l4-9 4 9M12.5 15h5M44 19v18h-5v6l-6-6h-11v-7M29 25h10M34 22.5v2.5M29.5 33c4-1.5 6-4.5 6.5-8M31.5 28c1 2.5 3.5 4.5 7 5',
  'helper.YES': PAIR,
  'helper.SOMETIMES': `${person(14)}${circle(35, 27, 9)}M35 21v6l4 3`,
  'helper.NOBODY': person(24),
  'helper.KEEP_PRIVATE': `${person(14)}M28 27h16v13h-16zM32 27v-3a4 4 0 0 1 8 0v3`,
  'last.YES': TALK,
  'last.NO': `${circle(24, 24, 18)}M15.5 24.5l6 6 11-12`,
};
