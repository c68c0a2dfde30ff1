/** The drawings a writer may place, each with its words and numbers from content/. */
import CareRings from '~/drawings/CareRings.astro';
import ClosedTrail from '~/drawings/ClosedTrail.astro';
import CostBar from '~/drawings/CostBar.astro';
import CourseProfile from '~/drawings/CourseProfile.astro';
import DoseTimeline from '~/drawings/DoseTimeline.astro';
import PartsMap from '~/drawings/PartsMap.astro';
import Pathway from '~/drawings/Pathway.astro';
import PreparationWaymarks from '~/drawings/PreparationWaymarks.astro';
import ResponseRange from '~/drawings/ResponseRange.astro';
import RolesRelay from '~/drawings/RolesRelay.astro';
import SessionRing from '~/drawings/SessionRing.astro';
import SiteTrail from '~/drawings/SiteTrail.astro';
import TwoFields from '~/drawings/TwoFields.astro';
import TwoTerrains from '~/drawings/TwoTerrains.astro';

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
