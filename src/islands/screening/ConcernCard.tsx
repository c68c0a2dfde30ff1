import { findQuestion, type Concern, type Model, type RaisedConcern } from '~/screening';
import { researchUrl } from '~/lib/urls';
import { LinkButton } from './controls';
import { dayText } from './day-text';
import type { SelfScreenProps } from './props';
import type { Step } from './visit';

interface Props extends Pick<SelfScreenProps, 'sources'> {
  readonly raised: RaisedConcern;
  readonly model: Model;
  readonly take: (step: Step) => void;
}

const levelWords: Readonly<Record<Concern['level'], string>> = {
  mention: 'Bring this up',
  talk: 'For a talk with us',
  medical: 'For a medical professional',
  'not-now': 'Not now',
  emergency: 'Right now',
};

export function ConcernCard({ raised: { concern, raisedBy }, model, sources, take }: Props) {
  const said = raisedBy.flatMap(({ question, option }) =>
    (findQuestion(model, question)?.options ?? []).filter(({ value }) => value === option),
  );
  const changed = raisedBy[0]?.question;
  return (
    <article
      data-concern={concern.id}
      class="rounded border-[1.5px] border-line bg-raised px-5 py-4"
    >
      <p class="text-sm font-bold text-clay">{levelWords[concern.level]}</p>
      <h3 class="text-lg">{concern.title}</h3>
      <p class="mt-1 text-sm text-ink-2">
        Your answer: {said.map(({ label }) => label).join('; ')}
      </p>
      <p class="mt-3">{concern.reason}</p>
      <p class="mt-3 border-l-4 border-spruce pl-3">{concern.ask}</p>
      <p class="mt-3 text-sm text-ink-2">
        Source:{' '}
        {concern.sources.map((id, index) => (
          <>
            {index > 0 && '; '}
            <a href={researchUrl(id)}>{sources[id] ?? id}</a>
          </>
        ))}
        .{' '}
        {model.reviewed
          ? `Reviewed on ${dayText(concern.reviewedOn || model.reviewed.on)}.`
          : 'Not yet clinically reviewed.'}
      </p>
      {changed && (
        <LinkButton onClick={() => take({ kind: 'change', id: changed })}>
          Change<span class="sr-only"> the answer that led to: {concern.title}</span>
        </LinkButton>
      )}
    </article>
  );
}
