import { findResult, type Answers, type Model } from '~/screening';
import { ActionList } from './ActionList';
import { ConcernList } from './ConcernList';
import { headingClass, Markup } from './controls';
import type { Prose } from './paper-form';
import type { SelfScreenProps } from './props';
import { ReviewLine } from './ReviewLine';
import { ScoreList } from './ScoreList';
import { ScreenFrame, type Frame } from './ScreenFrame';
import { Summary } from './Summary';
import { UrgentHelp } from './UrgentHelp';
import type { Step } from './visit';

interface Props extends Pick<SelfScreenProps, 'sources' | 'actions' | 'siteName' | 'map'> {
  readonly model: Model;
  readonly answers: Answers;
  readonly prose: Prose;
  readonly frame: Frame;
  readonly take: (step: Step) => void;
}

export function ResultScreen({
  model,
  answers,
  prose,
  frame,
  take,
  sources,
  actions,
  siteName,
  map,
}: Props) {
  const result = findResult(model, answers);
  if (!result) throw new Error('A result was shown while a question is open');
  const { outcome, level, scores } = result;
  const isEmergency = level === 'emergency';
  const leadsOn = !isEmergency && level !== 'not-now';
  const concerns = isEmergency
    ? result.concerns.filter(({ concern }) => concern.level === level)
    : result.concerns;
  const ownLines = concerns.flatMap(({ concern }) => concern.helpLines ?? []);
  const help = (
    <section aria-labelledby="help-heading" class="mt-12">
      <h2 id="help-heading" class="text-xl">
        If things get hard before then
      </h2>
      <Markup class="mt-4" html={prose.helpLines(ownLines)} />
    </section>
  );
  const hasSummary = result.actions.includes('print');
  const isHelpEarly = ownLines.length > 0 && !isEmergency;

  return (
    <ScreenFrame frame={frame} name="Your next step">
      <section
        data-outcome={outcome.id}
        aria-labelledby="outcome-heading"
        class={`mt-1 ${hasSummary ? 'print:hidden' : ''}`}
      >
        {leadsOn && <div class="-mx-gutter mb-6 mt-3 sm:mx-0">{map}</div>}
        <p class="kicker">Your next step</p>
        <h1 id="outcome-heading" class={headingClass}>
          {outcome.title}
        </h1>
        <p class="mt-4 text-lg">{result.lead}</p>
        {isEmergency && <UrgentHelp lines={ownLines} prose={prose} frame={frame} />}
        <ActionList ids={result.actions} actions={actions} />
        {prose.outcomes[outcome.id] && (
          <Markup class="prose mt-8" html={prose.outcomes[outcome.id] ?? ''} />
        )}
        {isHelpEarly && help}
        {concerns.length > 0 && (
          <ConcernList
            concerns={concerns}
            level={level}
            model={model}
            sources={sources}
            take={take}
          />
        )}
        {scores.length > 0 && <ScoreList scores={scores} level={level} />}
        {outcome.next.length > 0 && (
          <section aria-labelledby="next-heading" class="mt-12">
            <h2 id="next-heading" class="text-xl">
              What happens next?
            </h2>
            <ol class="mt-3 list-decimal space-y-2 pl-6">
              {outcome.next.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ol>
          </section>
        )}
        {!isEmergency && !isHelpEarly && help}
        <ReviewLine reviewed={model.reviewed} version={model.version} />
      </section>
      {hasSummary && <Summary model={model} answers={answers} siteName={siteName} />}
    </ScreenFrame>
  );
}
