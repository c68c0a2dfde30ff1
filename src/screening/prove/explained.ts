import type { Finding } from '../finding';
import { concernsFile, outcomeFile, questionFile, quote } from '../files';
import type { Model } from '../model';

/** Invariant 6: nothing is raised without an explanation, nothing explained that is never raised; help is everywhere. */
export function checkExplained(model: Model): Finding[] {
  const rule = 'explained-concerns';
  const options = model.questions.flatMap((question) =>
    question.options.map((option, index) => ({ question, option, index })),
  );
  const raised = new Set(options.flatMap(({ option }) => option.raises ?? []));
  const concerns = Object.values(model.concerns).flatMap((concern): Finding[] => [
    ...(raised.has(concern.id)
      ? []
      : [
          {
            file: concernsFile,
            path: [concern.id],
            rule,
            message: `No answer raises the concern ${quote(concern.id)}.`,
            fix: 'Let an answer raise it, or remove the concern.',
          } as const,
        ]),
    ...(concern.level === 'emergency' && !concern.helpLines
      ? [
          {
            file: concernsFile,
            path: [concern.id],
            rule,
            message: `The emergency ${quote(concern.id)} names no help lines.`,
            fix: 'Add helpLines with the lines that fit, the most fitting first.',
          } as const,
        ]
      : []),
  ]);
  const notices = options.flatMap(({ question, option, index }): Finding[] =>
    option.showsHelp && !(option.raises ?? []).some((id) => model.concerns[id]?.helpLines)
      ? [
          {
            file: questionFile(question.id),
            path: ['options', index, 'showsHelp'],
            rule,
            message: `${quote(option.label)} is to show help lines, but none of its concerns names any.`,
            fix: 'Add helpLines to the concern that this answer raises.',
          },
        ]
      : [],
  );
  const outcomes = Object.values(model.outcomes).flatMap((outcome): Finding[] => [
    ...(outcome.actions.includes('call-help')
      ? []
      : [
          {
            file: outcomeFile(outcome.id),
            path: ['actions'],
            rule,
            message: `The outcome ${quote(outcome.id)} does not carry the help lines.`,
            fix: 'Add call-help to its actions.',
          } as const,
        ]),
  ]);
  return [...concerns, ...notices, ...outcomes];
}
