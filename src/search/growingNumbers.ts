/** Whole numbers by place, as many as come: a kept array is taken as it is, and room is made when there is none. */

export class GrowingNumbers {
  private room: Int32Array;
  private used: number;

  constructor(kept: Int32Array = new Int32Array(0)) {
    this.room = kept;
    this.used = kept.length;
  }

  get length(): number {
    return this.used;
  }

  /** Zero past the last one. */
  at(place: number): number {
    return place < this.used ? (this.room[place] ?? 0) : 0;
  }

  /** `place` is of one that is there. */
  set(place: number, value: number): void {
    this.room[place] = value;
  }

  push(value: number): void {
    if (this.used === this.room.length) {
      const larger = new Int32Array(Math.max(64, this.used * 2));
      larger.set(this.room);
      this.room = larger;
    }
    this.room[this.used++] = value;
  }

  /** All of them, until the next one comes. */
  view(): Int32Array {
    return this.room.subarray(0, this.used);
  }
}
