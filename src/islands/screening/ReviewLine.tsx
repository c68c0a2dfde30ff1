import type { Model } from '~/screening';
import { dayText } from './day-text';

type Props = Pick<Model, 'reviewed' | 'version'>;

export const ReviewLine = ({ reviewed, version }: Props) => (
  <p class="mt-12 text-sm text-ink-2">
    This is not a diagnosis and not a medical clearance. Only a licensed medical provider can clear
    you, and only you and your therapist together can say whether this therapy fits. Questions and
    rules:{' '}
    {reviewed ? (
      `reviewed by ${reviewed.by} on ${dayText(reviewed.on)}`
    ) : (
      <strong class="text-clay">not yet clinically reviewed</strong>
    )}
    , version {version}.
  </p>
);
