import type { Finding } from '../finding';
import { outcomeFile, quote, routesFile } from '../files';
import { emergencyOutcome } from '../kernel';
import type { Model } from '../model';

/** Invariant 2, what the files alone show: one row, one outcome, help and nothing else. */
export function checkEmergency(model: Model): Finding[] {
  const rule = 'emergency-at-once';
  const rows = model.routes.emergency;
  const outcome = model.outcomes[emergencyOutcome];
  const extra = outcome?.actions.find((action) => action !== 'call-help');
  return [
    ...(rows.length > 1
      ? [
          {
            file: routesFile,
            path: ['emergency'],
            rule,
            message: 'An emergency would not always lead to the same help.',
            fix: `Keep one row: go: ${emergencyOutcome}.`,
          } as const,
        ]
      : []),
    ...(extra === undefined
      ? []
      : [
          {
            file: outcomeFile(emergencyOutcome),
            path: ['actions'],
            rule,
            message: `${quote(emergencyOutcome)} would offer ${extra} beside help.`,
            fix: 'Write actions: [call-help].',
          } as const,
        ]),
  ];
}
