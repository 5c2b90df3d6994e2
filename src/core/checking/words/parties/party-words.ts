import type { Holding, HoldingOrder } from '../../reading/read-holding.ts';
import type { SideWords } from '../../reading/read-sides.ts';

/** Words by which it is read who has, does and gets what. */
export interface PartyWords {
  /** Words for owning and running, with the order of the names about them; the first that fits counts. */
  readonly holdings: readonly {
    readonly relation: Holding['relation'];
    readonly pattern: RegExp;
    readonly order: HoldingOrder;
  }[];
  /** Right before one in which, or by whose word, something is held, and who is no holder. */
  readonly within: RegExp;
  /** What one does to another, or where one goes. */
  readonly acts: RegExp;
  /** Say that one trains another. */
  readonly trains: RegExp;
  /** Say that one is visited. */
  readonly receivesVisit: RegExp;
  /** Of these, such as say where one goes. */
  readonly going: RegExp;
  readonly gives: RegExp;
  readonly takes: RegExp;
  /** Of these, such as sell or buy. */
  readonly trades: RegExp;
  /** Of these, such as hand over money as well as goods. */
  readonly vague: RegExp;
  /** Of these, such as hand over a contract: who gets it is the one who sells. */
  readonly awarding: RegExp;
  /** Of those for taking, such as say that what was taken is still owed: to whom, as to a receiver. */
  readonly owing: RegExp;
  /** Before the party that receives, where someone gives. */
  readonly receiver: RegExp;
  /** Before the party that gives, where someone receives. */
  readonly giver: RegExp;
  /** Before the doer of what is put in the passive. */
  readonly agent: RegExp;
  /** Before a party that is a place, a means or a source, and no doer. */
  readonly aside: RegExp;
  /** Right before a name, and right behind it: what it is in its clause, by a name of our own. */
  readonly markers: readonly (readonly [role: string, pattern: RegExp])[];
  readonly markersBehind: readonly (readonly [role: string, pattern: RegExp])[];
  /** All that stands between two names of one list. */
  readonly joining: RegExp;
  /** Before one who does something together with another. */
  readonly together: RegExp;
  /** Says that something never was, with what it was as `act`. */
  readonly never: RegExp;
  /** Says that something is done, and not who does it. */
  readonly passive: RegExp;
  /** Gives a share to each of several. */
  readonly each: RegExp;
  /** Before one of whom something is. */
  readonly of: RegExp;
  /** Says that two do the same to each other. */
  readonly mutual: RegExp;
  /** Says what one is or has, and not what one does. */
  readonly copula: RegExp;
  /** What puts a party on one of two sides of a matter. */
  readonly sides: readonly SideWords[];
  /** Whose exports are named: a country stands in the group. */
  readonly exportsOf: RegExp;
  /** Words for a country, its people and what is of it. */
  readonly countries: Readonly<Record<'peru' | 'china', RegExp>>;
}
