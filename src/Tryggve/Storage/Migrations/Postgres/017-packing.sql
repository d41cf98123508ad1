-- A plan's document is packed anew by every save. LZ4 takes a tenth of the time of PostgreSQL's own way and a little more room. What lies there already is
-- read as it is packed. A server that was built without LZ4 goes on in its own way.
DO $$
BEGIN
    ALTER TABLE plans ALTER COLUMN document SET COMPRESSION lz4;
    ALTER TABLE editions ALTER COLUMN document SET COMPRESSION lz4;
    ALTER TABLE publications ALTER COLUMN document SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported OR invalid_parameter_value THEN
    NULL;
END $$;
