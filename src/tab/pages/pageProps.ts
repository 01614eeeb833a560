/** What every page is given. */
import type { JudgedRegister } from '../../domain/judgedRegister';
import type { LocalDate } from '../../domain/localDate';
import type { TabAddress } from '../tabAddress';

export interface PageProps {
  /** The register on the day looked at. */
  readonly judged: JudgedRegister;
  readonly address: TabAddress;
  readonly today: LocalDate;
}
