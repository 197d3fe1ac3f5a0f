/** Admin's settings. It is a tool of administrators and stays English. */
export default {
  app: { name: 'Admin', vendor: 'Mentas' },
  customScripts: ['../tasklist/scripts/mentas-session.js'],
  disableWelcomeMessage: true,
};
