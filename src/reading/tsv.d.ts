// Word tables are bundled as text (build.mjs, vitest.config.ts).
declare module '*.tsv' {
  const text: string;
  export default text;
}
