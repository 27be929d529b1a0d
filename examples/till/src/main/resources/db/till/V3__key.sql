-- By which key the numbers are sealed: a fingerprint of a made-up number.
CREATE TABLE till_key (
  id    INT NOT NULL PRIMARY KEY,
  proof VARCHAR(100) NOT NULL
);
