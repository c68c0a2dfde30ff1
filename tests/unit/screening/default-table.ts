/** One answer of the standing table: what it raises, at which level, and what it adds. */
export type Row = readonly [
  option: string,
  concern?: string | null,
  level?: string,
  adds?: number,
  mark?: '*',
];

const plain = (option: string): Row => [option];
const scored = (option: string, adds: number): Row => [option, null, 'none', adds];
const alone = (option: string, adds = 0): Row => [option, null, 'none', adds, '*'];
const medical = (option: string, concern = option): Row => [option, concern, 'medical'];
const notNow = (option: string, concern = option): Row => [option, concern, 'not-now'];
const talk = (option: string, concern = option): Row => [option, concern, 'talk'];

export interface TableQuestion {
  readonly id: string;
  readonly kind: 'one' | 'many';
  readonly rows: readonly Row[];
}

/** The twenty default questions, typed out from the specification of the self-screen and from nowhere else. */
export const defaultTable: readonly TableQuestion[] = [
  { id: 'age', kind: 'one', rows: [notNow('under-18', 'minor'), plain('18-plus')] },
  {
    id: 'place',
    kind: 'one',
    rows: [plain('yes'), talk('no', 'out-of-area'), talk('unsure', 'area-unsure')],
  },
  {
    id: 'who',
    kind: 'one',
    rows: [plain('self'), plain('couple'), talk('someone-else', 'on-behalf')],
  },
  {
    id: 'safety',
    kind: 'one',
    rows: [
      plain('no'),
      talk('passing', 'passing-thoughts'),
      ['plan', 'danger-to-self', 'emergency'],
      talk('skip', 'safety-unsaid'),
    ],
  },
  {
    id: 'home-safety',
    kind: 'one',
    rows: [
      plain('yes'),
      talk('not-always', 'partner-fear'),
      ['no', 'partner-danger', 'emergency'],
      talk('skip', 'partner-fear'),
    ],
  },
  {
    id: 'reasons',
    kind: 'many',
    rows: [
      scored('depression', 2),
      scored('treatment-resistant', 2),
      scored('anxiety', 2),
      scored('existential', 2),
      scored('ptsd', 2),
      scored('complex-trauma', 2),
      scored('numbness', 2),
      scored('spiritual-burnout', 2),
      scored('relationship', 2),
      scored('something-else', 1),
      alone('curious'),
    ],
  },
  {
    id: 'tried',
    kind: 'many',
    rows: [
      scored('talk-therapy', 2),
      scored('medication', 2),
      scored('practices', 2),
      alone('nothing-yet'),
      alone('unsure'),
    ],
  },
  {
    id: 'impact',
    kind: 'one',
    rows: [plain('little'), scored('some', 1), scored('a-lot', 2), plain('unsure')],
  },
  {
    id: 'heart',
    kind: 'many',
    rows: [
      medical('bp-uncontrolled', 'blood-pressure-high'),
      medical('bp-controlled', 'blood-pressure-treated'),
      medical('heart-disease'),
      medical('heart-attack-stroke'),
      notNow('aneurysm-bleed', 'brain-vessel'),
      alone('none'),
      ['unsure', 'heart-unsure', 'medical', 0, '*'],
    ],
  },
  {
    id: 'body',
    kind: 'many',
    rows: [
      medical('liver'),
      medical('kidney'),
      medical('bladder'),
      medical('pressure', 'head-or-eye-pressure'),
      medical('thyroid'),
      medical('seizures'),
      medical('breathing'),
      notNow('allergy', 'ketamine-allergy'),
      alone('none'),
      ['unsure', 'body-unsure', 'medical', 0, '*'],
    ],
  },
  {
    id: 'pregnancy',
    kind: 'one',
    rows: [
      notNow('pregnant', 'pregnancy'),
      notNow('breastfeeding'),
      plain('no'),
      medical('unsure', 'pregnancy-unsure'),
    ],
  },
  {
    id: 'mind',
    kind: 'many',
    rows: [
      notNow('psychosis'),
      notNow('mania-now', 'mania'),
      medical('bipolar'),
      medical('family-psychosis'),
      talk('dissociation'),
      alone('none'),
      ['unsure', 'mind-unsure', 'talk', 0, '*'],
    ],
  },
  {
    id: 'medicines',
    kind: 'many',
    rows: [
      medical('maoi'),
      medical('benzodiazepine'),
      medical('lamotrigine'),
      medical('stimulant'),
      medical('opioid-or-sedative'),
      medical('antipsychotic'),
      medical('theophylline'),
      medical('thyroid-hormone'),
      medical('other'),
      alone('none'),
      ['unsure', 'medicines-unsure', 'medical', 0, '*'],
    ],
  },
  {
    id: 'substances',
    kind: 'one',
    rows: [
      plain('fine'),
      talk('recovery'),
      talk('worried', 'substance-worry'),
      notNow('out-of-control', 'substance-active'),
      talk('skip', 'substance-unsaid'),
    ],
  },
  {
    id: 'ketamine-past',
    kind: 'one',
    rows: [
      plain('never'),
      plain('medical'),
      talk('own', 'ketamine-own'),
      notNow('hard-to-stop', 'ketamine-dependence'),
      talk('skip', 'ketamine-unsaid'),
    ],
  },
  {
    id: 'support',
    kind: 'one',
    rows: [
      scored('yes', 2),
      scored('could', 1),
      talk('no', 'no-support'),
      talk('unsure', 'no-support'),
    ],
  },
  {
    id: 'driving',
    kind: 'one',
    rows: [plain('yes'), plain('arrange'), talk('no', 'must-drive'), talk('unsure', 'must-drive')],
  },
  {
    id: 'time',
    kind: 'one',
    rows: [scored('yes', 2), scored('maybe', 1), plain('no'), plain('unsure')],
  },
  {
    id: 'hope',
    kind: 'one',
    rows: [scored('therapy-with-medicine', 2), scored('not-sure', 1), talk('medicine-only')],
  },
  {
    id: 'prescription',
    kind: 'one',
    rows: [plain('have'), plain('in-progress'), plain('not-yet'), plain('unsure')],
  },
];
