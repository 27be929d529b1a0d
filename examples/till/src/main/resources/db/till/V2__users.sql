-- Secrets are kept as hashes alone: of passwords by bcrypt, of random texts by SHA-256.
CREATE TABLE till_user (
  name     VARCHAR(64) NOT NULL PRIMARY KEY,
  password VARCHAR(100) NOT NULL
);
CREATE TABLE till_invitation (
  secret     VARCHAR(64) NOT NULL PRIMARY KEY,
  expires_at TIMESTAMP(3) WITH TIME ZONE NOT NULL
);
CREATE TABLE till_session (
  secret     VARCHAR(64) NOT NULL PRIMARY KEY,
  name       VARCHAR(64) NOT NULL,
  expires_at TIMESTAMP(3) WITH TIME ZONE NOT NULL
);
