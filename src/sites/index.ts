// Every news site Dwibaca knows, in the order the options page shows them.
import { antaranews } from './antaranews.ts';
import { beritasatu } from './beritasatu.ts';
import { bisnis } from './bisnis.ts';
import { cnbcindonesia } from './cnbcindonesia.ts';
import { cnnindonesia } from './cnnindonesia.ts';
import { detik } from './detik.ts';
import { grid } from './grid.ts';
import { idntimes } from './idntimes.ts';
import { inews } from './inews.ts';
import { jawapos } from './jawapos.ts';
import { jpnn } from './jpnn.ts';
import { kompas } from './kompas.ts';
import { kumparan } from './kumparan.ts';
import { liputan6 } from './liputan6.ts';
import { mediaindonesia } from './mediaindonesia.ts';
import { merdeka } from './merdeka.ts';
import { okezone } from './okezone.ts';
import { pikiranrakyat } from './pikiranrakyat.ts';
import { republika } from './republika.ts';
import { sindonews } from './sindonews.ts';
import type { Site } from './site.ts';
import { suara } from './suara.ts';
import { tempo } from './tempo.ts';
import { tirto } from './tirto.ts';
import { tribunnews } from './tribunnews.ts';
import { viva } from './viva.ts';

export const sites: readonly Site[] = [
  sindonews,
  detik,
  kompas,
  tribunnews,
  cnnindonesia,
  cnbcindonesia,
  liputan6,
  okezone,
  antaranews,
  tempo,
  republika,
  merdeka,
  suara,
  viva,
  idntimes,
  kumparan,
  tirto,
  jawapos,
  mediaindonesia,
  beritasatu,
  bisnis,
  inews,
  jpnn,
  pikiranrakyat,
  grid,
];
