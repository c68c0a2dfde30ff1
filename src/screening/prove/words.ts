import type { Prose } from '../compile';
import type { Finding, Path } from '../finding';
import { concernsFile, outcomeFile, quote } from '../files';
import { emergencyOutcome } from '../kernel';
import type { Model } from '../model';
import { passageOfOutcome, passagesForAll, type Passage } from './passages';

/**
 * Words that pass judgment on a person. “Approved” and “accept” are also said of medicines and of providers: there
 * the whole phrase counts.
 */
const verdict = new RegExp(
  [
    'denied|deny|rejected|disqualif\\w*|(?:in|un)?eligib\\w*|(?:un)?qualif(?:y|ies|ied)|candidates?|unsuitable',
    'you (?:are|were|have been)(?: now| not)? (?:approved|cleared|accepted|refused|suitable|turned (?:down|away))',
    "(?:can ?not|can[’']t|will not|won[’']t|do not|don[’']t|are unable to) (?:accept|admit|take) you",
    'you (?:have )?(?:passed|failed)|safe for you',
  ]
    .map((words) => `\\b(?:${words})\\b`)
    .join('|'),
  'i',
);
const bookingPath = /\/book(?=[/)"'#?\s>\]]|$)/im;
const link = /\]\(\s*<?([^)\s>]+)|\b(?:href|to)=["']([^"']+)|^ {0,3}\[[^\]]+\]:\s*<?([^\s>]+)/gm;
const outsideAddress = /https?:\/\/[\w.-]+(?::\d+)?(?:\/[^\s)"'>\]?#]*[^\s)"'>\]?#/.,;:])?/g;
const helpLink = /^(?:\/help-now\/|tel:|sms:)/;
const ofBooking = /\b(?:book(?:ing)?|intake|appointments?)\b/i;
const ofAnAlarm = /\b(?:alerted|notified|informed)\b/i;

/** One place answers with and without “www.”; nothing for what only looks like an address. */
const bareHost = (address: string): string | undefined =>
  URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : undefined;

const findBooking = (text: string, bookingUrl: string | undefined): string | undefined => {
  const host = bookingUrl === undefined ? undefined : bareHost(bookingUrl);
  const outside = (text.match(outsideAddress) ?? []).find(
    (address) => host !== undefined && bareHost(address) === host,
  );
  return outside ?? bookingPath.exec(text)?.[0];
};

/** In a file of its own the words themselves are pointed at; in a shared file the entry. */
const wordsAt = (path: Path, words: string): Pick<Finding, 'words'> =>
  path.length === 0 ? { words } : {};

const verdictsIn = ({ file, path, name, texts, instead }: Passage): Finding[] => {
  const said = verdict.exec(texts.join('\n'))?.[0];
  if (said === undefined) return [];
  const message = `${name} says ${quote(said)}: that is a verdict, not a next step.`;
  return [{ file, path, ...wordsAt(path, said), rule: 'result-words', message, fix: instead }];
};

/** An emergency’s result leads to people who help, and nowhere else: neither its own words nor those of the concerns that it shows. */
function checkEmergencyWords({ file, path, name, texts }: Passage): Finding[] {
  const text = texts.join('\n');
  const links = [...text.matchAll(link)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  const fault = (
    words: string | undefined,
    message: (said: string) => string,
    fix: string,
  ): Finding[] =>
    words === undefined
      ? []
      : [
          {
            file,
            path,
            ...wordsAt(path, words),
            rule: 'emergency-at-once',
            message: message(words),
            fix,
          },
        ];
  return [
    ...fault(
      links.find((address) => !helpLink.test(address)),
      (address) => `${name} links to ${address}, but it may offer nothing but help.`,
      'Remove the link, or link to /help-now/.',
    ),
    ...fault(
      ofBooking.exec(text)?.[0],
      (said) => `${name} says ${quote(said)}, but it may offer nothing but help.`,
      'Say how to reach a person now.',
    ),
    ...fault(
      ofAnAlarm.exec(text)?.[0],
      (said) =>
        `${name} says ${quote(said)}, but answers never leave the device: nobody learns of them.`,
      'Say that the next step has to be a call or a text from the person.',
    ),
  ];
}

/** What the self-screen says in its own words: no verdict, no way round the actions, and nothing but help in an emergency. */
export function checkWords(model: Model, prose: Prose, bookingUrl?: string): Finding[] {
  const outcomes = Object.values(model.outcomes).map((outcome) =>
    passageOfOutcome(outcome, prose.outcomes[outcome.id] ?? ''),
  );
  const others = passagesForAll(model, prose.why);
  const booking = (passage: Passage, says: (address: string) => string, fix: string): Finding[] => {
    const address = findBooking(passage.texts.join('\n'), bookingUrl);
    const { file, path } = passage;
    return address === undefined
      ? []
      : [
          {
            file,
            path,
            ...wordsAt(path, address),
            rule: 'allowed-actions',
            message: says(address),
            fix,
          },
        ];
  };
  return [
    ...[...outcomes, ...others].flatMap(verdictsIn),
    ...outcomes.flatMap((passage) =>
      booking(
        passage,
        (address) =>
          `The text of the ${passage.name.slice(4)} links to the booking address ${address}; booking is offered only by the action book, which the level of care decides.`,
        'Remove the link from the text; where booking is allowed, add book to the actions.',
      ),
    ),
    ...others.flatMap((passage) =>
      booking(
        passage,
        (address) =>
          `${passage.name} links to the booking address ${address}, but it is shown to people who may not be offered it.`,
        'Remove the link.',
      ),
    ),
    ...outcomes
      .filter(({ file }) => file === outcomeFile(emergencyOutcome))
      .flatMap(checkEmergencyWords),
    ...others
      .filter(
        ({ file, path }) =>
          file === concernsFile && model.concerns[String(path[0])]?.level === 'emergency',
      )
      .flatMap(checkEmergencyWords),
  ];
}
