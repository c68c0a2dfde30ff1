/** The drawings a writer may place, each with its words and numbers from content/. */
import CareRings from './CareRings.astro';
import ClosedTrail from './ClosedTrail.astro';
import CostBar from './CostBar.astro';
import CourseProfile from './CourseProfile.astro';
import DoseTimeline from './DoseTimeline.astro';
import PartsMap from './PartsMap.astro';
import Pathway from './Pathway.astro';
import PreparationWaymarks from './PreparationWaymarks.astro';
import ResponseRange from './ResponseRange.astro';
import RolesRelay from './RolesRelay.astro';
import SessionRing from './SessionRing.astro';
import SiteTrail from './SiteTrail.astro';
import TwoFields from './TwoFields.astro';
import TwoTerrains from './TwoTerrains.astro';

export const drawings = {
  CareRings,
  ClosedTrail,
  CostBar,
  CourseProfile,
  DoseTimeline,
  PartsMap,
  Pathway,
  PreparationWaymarks,
  ResponseRange,
  RolesRelay,
  SessionRing,
  SiteTrail,
  TwoFields,
  TwoTerrains,
};
