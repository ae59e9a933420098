export const usage = `A simulated QuickBooks Web Connector, with a simulated QuickBooks.

  web-connector add FILE.qwc [options]    Open a configuration file, as on the QuickBooks computer
  web-connector update [NAME] [options]   Run an update now; without NAME, of every application
  web-connector list [options]            Show the applications, one a line
  web-connector remove NAME [options]     Remove an application
  web-connector log [options]             Show QWCLog.txt

  --password-stdin            Read the password from standard input (the only way to give it)
  --update                    After add: run an update at once
  --data-dir DIR              Keep applications, passwords (sealed) and stamps in DIR; needed by all but add
  --company-file-json FILE    Make the company file from a JSON file: name, path, seed, and how many accounts,
                              customers, vendors, items, invoices, bills, payments
  --customers N               A company file with N customers
  --certificate always|no     What to answer QuickBooks' certificate window (default always)
  --machine-name NAME         The computer's Windows name (default FRONT-OFFICE)
  --log FILE                  Write QWCLog.txt there
  --verbose                   Log whole XML documents
  --json                      Print results as JSON, one a line
  --help                      Show this

Exit codes: 0 done, 1 an update failed, 2 wrong usage, 3 the application was not added.
`
