/** The drawings a writer may place, each with its data from content/. */
import ClosedTrail from '~/figures/faces/ClosedTrail.astro';
import PartsMap from '~/figures/faces/PartsMap.astro';
import PreparationWaymarks from '~/figures/faces/PreparationWaymarks.astro';
import RolesRelay from '~/figures/faces/RolesRelay.astro';
import TwoFields from '~/figures/faces/TwoFields.astro';
import TwoTerrains from '~/figures/faces/TwoTerrains.astro';
import CareRings from './CareRings.astro';
import CostBar from './CostBar.astro';
import CourseProfile from './CourseProfile.astro';
import DoseTimeline from './DoseTimeline.astro';
import Pathway from './Pathway.astro';
import ResponseRange from './ResponseRange.astro';
import SessionRing from './SessionRing.astro';
import SiteTrail from './SiteTrail.astro';

export const drawings = {
  CareRings, ClosedTrail, CostBar, CourseProfile, DoseTimeline, PartsMap, Pathway, PreparationWaymarks, ResponseRange, RolesRelay,
  SessionRing, SiteTrail, TwoFields, TwoTerrains,
};
