import type { Day } from "../pricing/day";
import { daysBetween } from "../pricing/day";
import type { Decimal } from "../pricing/money";
import type { Scenario } from "./drivers/scenario-drivers";
import { ZERO } from "./sum";

/** How much the product is used in one month. */
export interface Volumes {
  readonly openingUsers: Decimal;
  readonly launchedUsers: Decimal;
  readonly joinedUsers: Decimal;
  readonly leftUsers: Decimal;
  readonly activeUsers: Decimal;
  readonly sessions: Decimal;
  readonly requests: Decimal;
  /** Sessions with what is done again after an error: whole ones, or one request of each. */
  readonly billedSessions: Decimal;
  /** Days on which storage is held. */
  readonly storageDays: number;
}

/**
 * The volumes of each month.
 *
 * The launch month begins with the users of the launch; every later month gains growth and loses churn, both in
 * percent of the users before. A launch before the first month counts as one in it. Storage is held from the launch
 * month on, every day of a month.
 * @param months first days of the months and of the month after the last
 */
export function volumesOf(scenario: Scenario, months: readonly Day[]): readonly Volumes[] {
  const [first] = months;
  const launch =
    scenario.launch !== null && first !== undefined && scenario.launch > first ? scenario.launch : first;
  const repeated = scenario.retryBasis === "one request" ? scenario.turns : 1;
  let openingUsers = ZERO;
  return months.slice(0, -1).map((month, index) => {
    const next = months[index + 1] ?? month;
    const hasLaunched = launch !== undefined && launch < next;
    const launchedUsers = hasLaunched && month <= launch ? scenario.users : ZERO;
    const joinedUsers = openingUsers.times(scenario.growth);
    const leftUsers = openingUsers.times(scenario.churn);
    const activeUsers = openingUsers.plus(launchedUsers).plus(joinedUsers).minus(leftUsers);
    const sessions = activeUsers.times(scenario.sessionsPerUser);
    const volumes: Volumes = {
      openingUsers,
      launchedUsers,
      joinedUsers,
      leftUsers,
      activeUsers,
      sessions,
      requests: sessions.times(scenario.turns),
      billedSessions: sessions.plus(sessions.times(scenario.retryShare).dividedBy(repeated)),
      storageDays: hasLaunched ? daysBetween(month, next) : 0,
    };
    openingUsers = activeUsers;
    return volumes;
  });
}
