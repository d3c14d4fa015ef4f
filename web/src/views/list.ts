// The views of the page: name, key after "g", and where the code is. A new view is a line here and a file beside it.
import type { Component } from 'svelte';
import type { View } from '../state/url';

interface ViewEntry {
  name: string;
  key: string;
  menu: boolean;
  load: () => Promise<{ default: Component }>;
}

export const viewList: Record<View, ViewEntry> = {
  home: { name: 'Start', key: 'h', menu: true, load: () => import('./Home.svelte') },
  state: { name: 'State', key: 's', menu: true, load: () => import('./State.svelte') },
  balance: { name: 'Balance', key: 'b', menu: true, load: () => import('./Balance.svelte') },
  timeline: { name: 'Timeline', key: 't', menu: true, load: () => import('./Timeline.svelte') },
  frameworks: { name: 'Frameworks', key: 'f', menu: true, load: () => import('./Frameworks.svelte') },
  events: { name: 'Events', key: 'e', menu: true, load: () => import('./Events.svelte') },
  matrix: { name: 'Actors', key: 'm', menu: true, load: () => import('./Matrix.svelte') },
  map: { name: 'Map', key: 'p', menu: true, load: () => import('./Map.svelte') },
  compare: { name: 'Compare', key: 'c', menu: true, load: () => import('./Compare.svelte') },
  review: { name: 'Review', key: 'r', menu: false, load: () => import('./Review.svelte') },
  rule: { name: 'Rule', key: '', menu: false, load: () => import('./Rule.svelte') },
};
