// The interface's few drawings, as inline SVG: no emoji, no font, no file to fetch.

const paths = {
  star: 'M10 3l2.2 4.6 5 .7-3.6 3.5.9 5-4.5-2.4-4.5 2.4.9-5-3.6-3.5 5-.7z',
  close: 'M5 5l10 10M15 5L5 15',
  settings: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4',
  copy: 'M7 7V4h9v9h-3M4 7h9v9H4z',
  find: 'M3 5h8M3 9h5M3 13h4M12.5 15a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM15 14l2.5 2.5',
  save: 'M10 3v9M6 8.5l4 4 4-4M4 16h12',
  down: 'M5 8l5 5 5-5',
  up: 'M5 12l5-5 5 5',
  out: 'M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7',
  unlinked: 'M4 10h4M12 10h4',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l4 4',
  agency:
    'M10 11.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM6.5 13.5a5 5 0 0 1 0-7M13.5 6.5a5 5 0 0 1 0 7M4 16a8.5 8.5 0 0 1 0-12M16 4a8.5 8.5 0 0 1 0 12',
  institution: 'M3 16V8l7-4 7 4v8M3 16h14M7 16v-5M10 16v-5M13 16v-5',
  outlet: 'M4 4h9v12H5a1 1 0 0 1-1-1zM13 8h3v7a1 1 0 0 1-1 1h-2M7 7h3M7 10h3M7 13h3',
  person: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 17c.5-3.5 2.8-5 6-5s5.5 1.5 6 5',
  photo: 'M3 6h3l1.5-2h5L14 6h3v10H3zM10 13.5a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4z',
  notice: 'M10 3l8 14H2zM10 8v4M10 14.5v.1',
  check: 'M4 10.5l4 4 8-9',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}

/** Dwibaca's mark: one open book whose two leaves are the two languages. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="20" height="20" aria-hidden="true" focusable="false">
      <path class="mark-left" d="M15 8.5C12 6.3 8.4 5.6 4 6v18c4.4-.4 8 .3 11 2.5z" />
      <path class="mark-right" d="M17 8.5c3-2.2 6.6-2.9 11-2.5v18c-4.4-.4-8 .3-11 2.5z" />
    </svg>
  );
}
