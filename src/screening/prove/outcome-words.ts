import type { Finding } from '../fault';
import { concernsFile, outcomeFile, quote, scoresFile } from '../files';
import { emergencyOutcome } from '../kernel';
import type { Model, Outcome } from '../model';

const verdict = /\b(?:denied|deny|rejected|disqualif\w*|(?:in|un)?eligib\w*|(?:un)?qualif(?:y|ies|ied))\b/i;
const bookingPath = /\/book(?=[/)"'#?\s>\]]|$)/im;
const link = /\]\(\s*<?([^)\s>]+)|\b(?:href|to)=["']([^"']+)/g;
const helpLink = /^(?:\/help-now\/|tel:|sms:)/;

const bookingAddress = (texts: readonly string[], bookingUrl: string | undefined): string | undefined => {
  const text = texts.join('\n');
  const outside = bookingUrl?.replace(/\/$/, '');
  if (outside && text.includes(outside)) return outside;
  return bookingPath.exec(text)?.[0];
};

const wordsOf = (outcome: Outcome): string[] => [outcome.title, outcome.lead, ...outcome.next];

/** What a result says in its own text: no verdict, no way round the actions, and nothing but help in an emergency. */
export function checkOutcomeWords(
  model: Model,
  bodies: Readonly<Record<string, string>>,
  bookingUrl?: string,
): Finding[] {
  const verdictIn = (texts: readonly string[]): string | undefined => verdict.exec(texts.join('\n'))?.[0];
  const outcomes = Object.values(model.outcomes).flatMap((outcome): Finding[] => {
    const file = outcomeFile(outcome.id);
    const texts = [...wordsOf(outcome), bodies[outcome.id] ?? ''];
    const said = verdictIn(texts);
    const booking = bookingAddress(texts, bookingUrl);
    const links = [...texts.join('\n').matchAll(link)].map((match) => match[1] ?? match[2] ?? '');
    const elsewhere = outcome.id === emergencyOutcome ? links.find((address) => !helpLink.test(address)) : undefined;
    return [
      ...(said === undefined
        ? []
        : [
            {
              file,
              path: [],
              words: said,
              rule: 'result-words',
              message: `The outcome ${quote(outcome.id)} says ${quote(said)}: that is a verdict, not a next step.`,
              fix: 'Say what the person can do next.',
            } as const,
          ]),
      ...(booking === undefined
        ? []
        : [
            {
              file,
              path: [],
              words: booking,
              rule: 'allowed-actions',
              message: `The text of the outcome ${quote(outcome.id)} links to the booking address ${booking}; booking is offered only by the action book, which the level of care decides.`,
              fix: 'Remove the link from the text; where booking is allowed, add book to the actions.',
            } as const,
          ]),
      ...(elsewhere === undefined
        ? []
        : [
            {
              file,
              path: [],
              words: elsewhere,
              rule: 'emergency-at-once',
              message: `${quote(outcome.id)} links to ${elsewhere}, but it may offer nothing but help.`,
              fix: 'Remove the link, or link to /help-now/.',
            } as const,
          ]),
    ];
  });
  const concerns = Object.values(model.concerns).flatMap((concern): Finding[] => {
    const texts = [concern.title, concern.reason, concern.ask];
    const booking = bookingAddress(texts, bookingUrl);
    const said = verdictIn(texts);
    return [
      ...(said === undefined
        ? []
        : [
            {
              file: concernsFile,
              path: [concern.id],
              rule: 'result-words',
              message: `The concern ${quote(concern.id)} says ${quote(said)}: that is a verdict, not a next step.`,
              fix: 'Say why it matters and whom to ask.',
            } as const,
          ]),
      ...(booking === undefined
        ? []
        : [
            {
              file: concernsFile,
              path: [concern.id],
              rule: 'allowed-actions',
              message: `The concern ${quote(concern.id)} links to the booking address ${booking}, but it is shown to people who may not be offered it.`,
              fix: 'Remove the link.',
            } as const,
          ]),
    ];
  });
  const bands = Object.values(model.scores).flatMap((score): Finding[] => {
    const said = verdictIn(score.bands.map(({ meaning }) => meaning));
    return said === undefined
      ? []
      : [
          {
            file: scoresFile,
            path: [score.id, 'bands'],
            rule: 'result-words',
            message: `A meaning of ${quote(score.id)} says ${quote(said)}: that is a verdict, not a next step.`,
            fix: 'Say what the sum may mean, in plain words.',
          },
        ];
  });
  return [...outcomes, ...concerns, ...bands];
}
