/** The part of `edtf` that the archive uses; the package brings no types of its own. */
declare module 'edtf' {
  export default function edtf(text: string): { min: number; max: number };
}
