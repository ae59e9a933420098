import { subDays } from 'date-fns/subDays'
import { timeOrderedPrefix } from '../database/timeOrderedId'
import type { Scope } from '../Scope'
import { unfinishedStatuses } from './pullsOf'

/** How long the history of pulls goes back. */
const keptDays = 30
const mostAtOnce = 5000

/** Removes finished pulls that are older than 30 days, but for each data type's latest and its latest success. */
export async function prunePulls({ db, now }: Pick<Scope, 'db' | 'now'>, most = mostAtOnce): Promise<void> {
  await db
    .deleteFrom('pulls')
    .where('id', 'in', (query) =>
      query
        .selectFrom('pulls as old')
        .select('old.id')
        // Ids sort by time.
        .where('old.id', '<', timeOrderedPrefix(subDays(now(), keptDays)))
        .where('old.status', 'not in', [...unfinishedStatuses])
        .where((row) =>
          row.not(
            row.exists(
              row
                .selectFrom('data_types')
                .select('data_types.data_type')
                .whereRef('data_types.connection_id', '=', 'old.connection_id')
                .whereRef('data_types.data_type', '=', 'old.data_type')
                .where((last) =>
                  last.or([
                    last('data_types.last_pull_id', '=', last.ref('old.id')),
                    last('data_types.last_success_id', '=', last.ref('old.id')),
                  ]),
                ),
            ),
          ),
        )
        .orderBy('old.id')
        .limit(most),
    )
    .execute()
}
