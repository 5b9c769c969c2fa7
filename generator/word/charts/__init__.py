"""Charts that can be edited in Word, with their workbooks."""
