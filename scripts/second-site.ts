/**
 * Settings of a site that the tests build beside the first, in a folder of another host: no address that
 * forgets one of the settings is right on both.
 */
export const SECOND_SITE = {
  SITE_URL: 'https://notes.example.org',
  BASE_PATH: '/notes',
  OUT_DIR: 'test-results/second-site',
}
