import Database from 'libsql'

/** Copies a company's invoices into a SQLite table, from where the last run ended or was stopped. */
export async function copyInvoices(client, connection, file) {
  const database = new Database(file)
  database.exec(`
    create table if not exists invoices (id text primary key, number text, date text, customer text, open text);
    create table if not exists place (id integer primary key, cursor text)`)
  const keep = database.prepare('insert or replace into invoices values (?, ?, ?, ?, ?)')
  const remove = database.prepare('delete from invoices where id = ?')
  const moveTo = database.prepare('insert or replace into place values (1, ?)')
  // What came and how far we are are stored together: a change is then never lost and never told of twice.
  const take = database.transaction(({ cursor, id, change, data }) => {
    if (change === 'deleted' || data === null) remove.run(id)
    else keep.run(id, data.RefNumber ?? null, data.TxnDate, data.CustomerRef.FullName, data.BalanceRemaining ?? null)
    moveTo.run(cursor)
  })
  let copied = 0
  try {
    const after = database.prepare('select cursor from place').get()?.cursor
    for await (const change of client.changes(connection, { after, dataTypes: ['invoices'] })) {
      take(change)
      copied += 1
    }
  } finally {
    database.close()
  }
  return copied
}
