/** How much a fault matters: an error stops the build. Not to be taken for a level of care. */
export type Severity = 'error' | 'warning';

interface Rule {
  readonly level: Severity;
  /**
   * Whether a writer may set it aside by a comment with a reason: here, for what follows the comment, or for the whole
   * file where the rule is about a file as a whole. Left out: never.
   */
  readonly aside?: 'here' | 'file';
}

/** Every rule that content is held to, by the name that stands in its faults. */
export const rules = {
  // How a file is named and written.
  'file-name': { level: 'error' },
  'missing-file': { level: 'error' },
  encoding: { level: 'error' },
  unreadable: { level: 'error' },
  'merge-conflict': { level: 'error' },
  frontmatter: { level: 'error' },
  yaml: { level: 'error' },
  'yaml-colon': { level: 'error' },
  'yaml-hash': { level: 'error' },
  'yaml-space': { level: 'error' },
  'yaml-tab': { level: 'error' },
  'smart-quote': { level: 'error' },
  brace: { level: 'error' },
  code: { level: 'error' },
  'html-comment': { level: 'error' },
  import: { level: 'error' },
  'less-than': { level: 'error' },
  'pasted-code': { level: 'error' },
  'raw-html': { level: 'error' },
  override: { level: 'error' },
  'override-unused': { level: 'warning' },

  // What the fields of a record hold.
  field: { level: 'error' },
  'missing-field': { level: 'error' },
  'unknown-field': { level: 'error' },
  'unknown-id': { level: 'error' },
  markup: { level: 'error' },

  // Components, pictures and links.
  'component-empty': { level: 'error' },
  'component-form': { level: 'error' },
  'component-place': { level: 'error' },
  'component-props': { level: 'error' },
  'component-quotes': { level: 'error' },
  'unknown-component': { level: 'error' },
  'image-alt': { level: 'error' },
  'image-file': { level: 'error' },
  'image-missing': { level: 'error' },
  'image-remote': { level: 'error' },
  'link-form': { level: 'error' },
  'link-target': { level: 'error' },
  redirect: { level: 'error' },
  'link-text': { level: 'error', aside: 'here' },

  // A page, and how pages stand together.
  'heading-empty': { level: 'error' },
  'heading-length': { level: 'warning', aside: 'here' },
  'heading-order': { level: 'error' },
  'heading-unique': { level: 'error' },
  'page-empty': { level: 'error' },
  summary: { level: 'warning', aside: 'file' },
  'answer-link': { level: 'warning' },
  'retired-prescriber': { level: 'warning', aside: 'here' },
  repeated: { level: 'error' },
  related: { level: 'error' },
  'page-kind': { level: 'error' },
  navigation: { level: 'error' },
  map: { level: 'error' },
  'orphan-page': { level: 'error' },
  'session-length': { level: 'error' },
  room: { level: 'error' },

  // Words.
  promise: { level: 'error', aside: 'here' },
  'outcome-figure': { level: 'error' },
  'harm-denied': { level: 'error', aside: 'here' },
  safe: { level: 'error', aside: 'here' },
  'no-prescriber': { level: 'error', aside: 'here' },
  superiority: { level: 'error', aside: 'here' },
  testimonial: { level: 'error', aside: 'here' },
  'price-pressure': { level: 'error', aside: 'here' },
  legal: { level: 'error', aside: 'here' },
  'fda-approved': { level: 'error', aside: 'here' },
  'suicide-safe': { level: 'error' },
  'person-first': { level: 'error', aside: 'here' },
  patient: { level: 'warning', aside: 'here' },
  'medicine-change': { level: 'error', aside: 'here' },
  boilerplate: { level: 'error', aside: 'here' },
  'stray-mark': { level: 'error', aside: 'here' },
  'template-leftover': { level: 'error', aside: 'here' },
  'sentence-length': { level: 'warning', aside: 'here' },
  'reading-level': { level: 'warning', aside: 'file' },
  rhythm: { level: 'warning', aside: 'file' },
  denials: { level: 'warning', aside: 'file' },
  'question-headings': { level: 'warning', aside: 'file' },
  'ask-us': { level: 'warning', aside: 'file' },
  'us-words': { level: 'warning', aside: 'here' },
  'benefit-without-risk': { level: 'error', aside: 'file' },

  // Numbers and addresses that are written once.
  'phone-in-prose': { level: 'error', aside: 'here' },
  'email-in-prose': { level: 'error', aside: 'here' },
  'price-in-prose': { level: 'error', aside: 'here' },
  'dose-in-prose': { level: 'error', aside: 'here' },
  'course-number': { level: 'error', aside: 'here' },
  'retired-number': { level: 'error' },
  'help-line-number': { level: 'error' },
  'short-number': { level: 'error' },

  // Help for people in danger.
  'help-missing': { level: 'error' },
  'help-page': { level: 'error' },
  'talk-place': { level: 'error' },
  'fit-list': { level: 'error' },

  // Evidence.
  'claim-source': { level: 'error' },
  'claim-species': { level: 'error' },
  'claim-unverified': { level: 'error' },
  'claim-verb': { level: 'error', aside: 'here' },
  'unverified-alone': { level: 'error', aside: 'here' },
  'reference-id': { level: 'error' },
  'reference-unused': { level: 'warning' },

  // Days.
  date: { level: 'warning' },
  'review-date': { level: 'error' },

  // The self-screen: what its compiler and its proof find.
  'screening-shape': { level: 'error' },
  'screening-unknown-name': { level: 'error' },
  'screening-unknown-fact': { level: 'error' },
  'screening-order': { level: 'error' },
  'screening-one-outcome': { level: 'error' },
  'screening-option-matters': { level: 'error' },
  'screening-emergency-at-once': { level: 'error' },
  'screening-allowed-actions': { level: 'error' },
  'screening-way-on': { level: 'error' },
  'screening-mention': { level: 'error' },
  'screening-ends': { level: 'error' },
  'screening-more-care': { level: 'error' },
  'screening-not-knowing': { level: 'error' },
  'screening-explained-concerns': { level: 'error' },
  'screening-locked-questions': { level: 'error' },
  'screening-exclusive-options': { level: 'error' },
  'screening-score-bands': { level: 'error' },
  'screening-result-words': { level: 'error' },
  'screening-scenario': { level: 'error' },
  'screening-visitors': { level: 'warning' },
  'screening-visitor-bounds': { level: 'warning' },
  'screening-sign-off': { level: 'error' },
  'screening-engine': { level: 'error' },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof rules;

type WithoutPrefix<Name> = Name extends `screening-${infer Rule}` ? Rule : never;

/** A rule of the self-screen, by the name that the self-screen itself uses. */
export type ScreeningRule = WithoutPrefix<RuleName>;
