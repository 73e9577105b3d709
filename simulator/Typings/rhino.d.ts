// Use with "lib": ["es5"]: what follows is all that Rhino 1.7.14 at language version 0 has beyond it.

interface Array<T> {
  copyWithin(target: number, start: number, end?: number): this;
  fill(value: T, start?: number, end?: number): this;
  find(predicate: (value: T, index: number, all: T[]) => unknown): T | undefined;
  findIndex(predicate: (value: T, index: number, all: T[]) => unknown): number;
  includes(value: T, from?: number): boolean;
  toSource(): string;
}

interface ReadonlyArray<T> {
  find(predicate: (value: T, index: number, all: readonly T[]) => unknown): T | undefined;
  findIndex(predicate: (value: T, index: number, all: readonly T[]) => unknown): number;
  includes(value: T, from?: number): boolean;
}

interface ArrayConstructor {
  from<T = any, U = T>(source: ArrayLike<T> | object, map?: (value: T, index: number) => U): U[];
  of<T>(...items: T[]): T[];
}

interface String {
  codePointAt(index: number): number | undefined;
  endsWith(text: string, end?: number): boolean;
  equals(text: any): boolean;
  equalsIgnoreCase(text: any): boolean;
  includes(text: string, from?: number): boolean;
  normalize(form?: "NFC" | "NFD" | "NFKC" | "NFKD"): string;
  padEnd(length: number, fill?: string): string;
  padStart(length: number, fill?: string): string;
  repeat(count: number): string;
  startsWith(text: string, from?: number): boolean;
  trimEnd(): string;
  trimLeft(): string;
  trimRight(): string;
  trimStart(): string;
}

interface StringConstructor {
  fromCodePoint(...codes: number[]): string;
  raw(template: { raw: ReadonlyArray<string> }, ...values: any[]): string;
}

interface NumberConstructor {
  readonly EPSILON: number;
  readonly MAX_SAFE_INTEGER: number;
  readonly MIN_SAFE_INTEGER: number;
  isFinite(value: any): boolean;
  isInteger(value: any): boolean;
  isNaN(value: any): boolean;
  isSafeInteger(value: any): boolean;
  parseFloat(text: string): number;
  parseInt(text: string, radix?: number): number;
}

interface ObjectConstructor {
  assign(target: object, ...sources: any[]): any;
  is(a: any, b: any): boolean;
}

interface Math {
  acosh(x: number): number;
  asinh(x: number): number;
  atanh(x: number): number;
  cbrt(x: number): number;
  clz32(x: number): number;
  cosh(x: number): number;
  expm1(x: number): number;
  fround(x: number): number;
  hypot(...x: number[]): number;
  imul(x: number, y: number): number;
  log10(x: number): number;
  log1p(x: number): number;
  log2(x: number): number;
  sign(x: number): number;
  sinh(x: number): number;
  tanh(x: number): number;
  trunc(x: number): number;
}

interface Error {
  readonly fileName: string;
  readonly lineNumber: number;
  /** The Java exception, where its class may be seen. */
  readonly javaException?: any;
  readonly rhinoException?: any;
}

/** What every object of Java has. */
interface RhinoObject {
  equals(other: any): boolean;
  hashCode(): number;
  toString(): string;
}

/** Rhino makes a text of any value where Java asks for one. */
type RhinoTextLike = string | number | boolean | RhinoObject;

/** An array of Java: its length is fixed, and JavaScript's array functions work on it. */
interface RhinoArray<T> extends Array<T> {}

type RhinoDate = Date;

declare const RhinoClass: unique symbol;

type RhinoImported<T> = T extends { readonly [RhinoClass]: infer N extends string } ? { readonly [K in N]: T } : T;
type RhinoAll<T> = (T extends any ? (each: T) => void : never) extends (all: infer A) => void ? A : never;

/** Gathers packages and classes under one name; a class that the list does not show is undefined. */
declare function JavaImporter<T extends any[]>(...packagesOrClasses: T): RhinoAll<RhinoImported<T[number]>>;
