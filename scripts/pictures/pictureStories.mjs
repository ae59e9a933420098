/** The stories in docs/pictures: each step of setup, in the order in which a customer meets them, and then managing. */
export const pictureStories = [
  'setup-quickbooksdesktopsetup--choose-platform',
  'setup-quickbooksdesktopsetup--check-computer',
  'setup-quickbooksdesktopsetup--install-connector',
  'setup-quickbooksdesktopsetup--open-configuration',
  'setup-quickbooksdesktopsetup--sign-in-connector',
  'setup-quickbooksdesktopsetup--choose-schedule',
  'setup-quickbooksdesktopsetup--first-sync-running',
  'setup-quickbooksdesktopsetup--finished',
  'managing-connectionmanager--three-connections',
  'managing-connectionmanager--quick-books-page',
  'managing-pausescheduler--paused',
  'managing-pausescheduler--planned',
]
