/** Holds the two icons to what Teams asks of them: sizes, and an outline of white on nothing. */
import { convertIndexedToRgb, decode, type DecodedPng } from 'fast-png';
import type { PackageProblem } from './packageProblem';

/** What is wrong with the icon in colour. */
export function colourIconProblems(file: string, bytes: Uint8Array): PackageProblem[] {
  return problemsOf(file, bytes, 192, () => null);
}

/** What is wrong with the icon in outline. */
export function outlineIconProblems(file: string, bytes: Uint8Array): PackageProblem[] {
  return problemsOf(file, bytes, 32, whyNotWhiteOnNothing);
}

function problemsOf(
  file: string,
  bytes: Uint8Array,
  size: number,
  whyNot: (png: DecodedPng) => string | null,
): PackageProblem[] {
  const problem = (message: string) => [{ file, key: null, message }];
  const png = decoded(bytes);
  if (png === null) return problem('är ingen PNG-bild som går att läsa.');
  const { width, height } = png;
  if (width !== size || height !== size) {
    return problem(`är ${width} × ${height} bildpunkter. Teams vill ha ${size} × ${size}.`);
  }
  const message = whyNot(png);
  return message === null ? [] : problem(message);
}

function decoded(bytes: Uint8Array): DecodedPng | null {
  try {
    return decode(bytes);
  } catch {
    return null;
  }
}

function whyNotWhiteOnNothing(png: DecodedPng): string | null {
  const pixels = pixelsOf(png);
  if (pixels.every((pixel) => pixel.alpha > 0)) {
    return 'saknar genomskinlig bakgrund. Teams vill ha vitt på genomskinligt.';
  }
  if (pixels.every((pixel) => pixel.alpha === 0)) return 'är tom: allt är genomskinligt.';
  if (pixels.some((pixel) => pixel.alpha > 0 && !pixel.isWhite)) {
    return 'har andra färger än vitt. Teams vill ha vitt på genomskinligt.';
  }
  return null;
}

interface Pixel {
  readonly alpha: number;
  readonly isWhite: boolean;
}

function pixelsOf(png: DecodedPng): Pixel[] {
  const data = png.palette ? convertIndexedToRgb(png) : png.data;
  const channels = png.palette ? (png.palette[0]?.length ?? 3) : png.channels;
  const most = png.palette ? 255 : 2 ** png.depth - 1;
  const hasAlpha = channels === 2 || channels === 4;
  return Array.from({ length: png.width * png.height }, (_, index) => {
    const values = [...data.slice(index * channels, (index + 1) * channels)];
    const alpha = hasAlpha ? (values.pop() ?? 0) : most;
    return { alpha, isWhite: values.every((value) => value === most) };
  });
}
